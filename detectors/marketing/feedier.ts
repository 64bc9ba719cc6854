// https://developers.feedier.com/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'feedier.api-key',
  provider: 'Feedier',
  severity: 'info',
  shape: token`${base62(32)}`,
  words: ['feedier'],
  prior: 0.45,
  about: 'Reads the answers that customers gave in surveys.',
  revoke: 'Feedier → Settings → API → regenerate the key.',
  source: 'https://developers.feedier.com/',
});
