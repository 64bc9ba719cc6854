// https://mite.de/en/api/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'mite.api-key',
  provider: 'mite',
  severity: 'low',
  shape: token`${base36(16)}`,
  words: [
    'mite_api',
    'mite-api',
    'miteapi',
    'mite_key',
    'mite-key',
    'mitekey',
    'mite_token',
    'mite-token',
    'mitetoken',
    'mite.yo.lk',
    'mite.de',
    'x-miteapikey',
    'miteapikey',
  ],
  prior: 0.55,
  about: 'Reads and changes the hours that its user may see.',
  revoke: 'My user → API key → Regenerate.',
  source: 'https://mite.de/en/api/',
});
