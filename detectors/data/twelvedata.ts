// https://twelvedata.com/docs#authentication
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'twelvedata.api-key',
  provider: 'Twelve Data',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['twelvedata', 'twelve_data', 'twelve-data'],
  before: 80,
  prior: 0.8,
  verify: {
    url: 'https://api.twelvedata.com/api_usage',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'apikey ' },
    live: [200],
    dead: [401],
  },
  about: 'Uses up the market-data credits of the plan.',
  revoke: 'twelvedata.com/account/api-keys → Revoke.',
  source: 'https://twelvedata.com/docs#authentication',
});
