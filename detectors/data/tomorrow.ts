// https://docs.tomorrow.io/reference/api-authentication
import { base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'tomorrow.api-key',
  provider: 'Tomorrow.io',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: [
    'tomorrow_io',
    'tomorrow-io',
    'tomorrowio',
    'tomorrow.io',
    'tomorrow_api',
    'tomorrow-api',
    'tomorrowapi',
    'tomorrow_key',
    'tomorrow_token',
    'tomorrow_secret',
    'tomorrow',
  ],
  prior: 0.45,
  verify: inHeader('https://api.tomorrow.io/v4/weather/realtime?location=0,0', 'apikey', { live: [200, 429] }),
  about: 'Uses up the weather requests of the plan.',
  revoke: 'app.tomorrow.io → Development → API keys → Delete.',
  source: 'https://docs.tomorrow.io/reference/api-authentication',
});
