// https://hunter.io/api-documentation/v2#authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'hunter.api-key',
  provider: 'Hunter',
  severity: 'medium',
  shape: token`${hex(40)}`,
  words: ['hunter', 'hunter.io', 'hunterio', 'api.hunter.io'],
  prior: 0.45,
  verify: {
    url: 'https://api.hunter.io/v2/account',
    method: 'GET',
    auth: { header: 'X-API-KEY' },
    live: [200],
    dead: [401],
  },
  about: 'Looks up mail addresses at the owner’s cost and reads their lists of leads.',
  revoke: 'hunter.io → API → API keys → delete; at once.',
  source: 'https://hunter.io/api-documentation/v2#authentication',
});
