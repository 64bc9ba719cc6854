// https://docs.ambeedata.com/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ambee.api-key',
  provider: 'Ambee',
  severity: 'low',
  shape: token`${hex(64)}`,
  words: ['ambee', 'ambeedata'],
  verify: {
    url: 'https://api.ambeedata.com/latest/by-lat-lng?lat=12&lng=77',
    method: 'GET',
    auth: { header: 'x-api-key' },
    live: [200],
    dead: [401],
  },
  about: 'Uses up the account’s look-ups of weather and air.',
  revoke: 'api-dashboard.getambee.com → rotate the key.',
  source: 'https://docs.ambeedata.com/',
});
