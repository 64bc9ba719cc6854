// https://developer.detectify.com/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'detectify.api-key',
  provider: 'Detectify',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['detectify'],
  verify: {
    url: 'https://api.detectify.com/rest/v2/domains/',
    method: 'GET',
    auth: { header: 'X-Detectify-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Reads the domains of a team and the weaknesses found on them.',
  revoke: 'Detectify → Team settings → API keys → delete; at once.',
  source: 'https://developer.detectify.com/',
});
