// https://github.com/moonclerk/developer
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'moonclerk.api-key',
  provider: 'MoonClerk',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['moonclerk', 'moon_clerk'],
  verify: {
    url: 'https://api.moonclerk.com/forms',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'Token token=' },
    live: [200],
    dead: [401],
  },
  about: 'Reads a business’s customers and their payments.',
  revoke: 'Account → Settings → API key → Regenerate.',
  source: 'https://github.com/moonclerk/developer',
});
