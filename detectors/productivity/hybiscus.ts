// https://hybiscus.dev/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'hybiscus.api-key',
  provider: 'Hybiscus',
  severity: 'info',
  shape: token`${base62(43)}`,
  words: ['hybiscus'],
  prior: 0.5,
  about: 'Makes PDF reports at the owner’s cost.',
  revoke: 'hybiscus.dev → Cloud portal → regenerate the key.',
  source: 'https://hybiscus.dev/',
});
