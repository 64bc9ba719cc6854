// https://fastforex.readme.io/reference/authentication
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'fastforex.api-key',
  provider: 'fastFOREX',
  severity: 'low',
  shape: token`${base36(10)}-${base36(10)}-${base36(6)}`,
  words: ['fastforex'],
  prior: 0.8,
  verify: {
    url: 'https://api.fastforex.io/usage',
    method: 'GET',
    auth: { header: 'X-API-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Uses up the owner’s quota of exchange rates.',
  revoke: 'console.fastforex.io → API keys → delete.',
  source: 'https://fastforex.readme.io/reference/authentication',
});
