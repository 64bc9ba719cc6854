// https://docs.airship.com/api/ua/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'airship.api-token',
  provider: 'Airship',
  severity: 'info',
  shape: token`${base62(91)}`,
  words: ['airship', 'urbanairship', 'urban_airship', 'urban-airship'],
  title: 'Airship bearer token',
  verify: { url: 'https://go.urbanairship.com/api/schedules', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Sends messages to an app’s users, as far as the token’s roles go.',
  revoke: 'go.airship.com → Settings → Tokens → Delete.',
  source: 'https://docs.airship.com/api/ua/',
});
