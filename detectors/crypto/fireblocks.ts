// https://developers.fireblocks.com/docs/manage-api-keys
import { hex, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'fireblocks.api-key',
  provider: 'Fireblocks',
  severity: 'medium',
  shape: token`${hex(8)}-${hex(4)}-4${hex(3)}-${oneOf('8', '9', 'a', 'b')}${hex(3)}-${hex(12)}`,
  words: ['fireblocks'],
  prior: 0.5,
  about: 'Names an API user; with its private key, which is often kept beside it, it moves coins out of the vault.',
  revoke: 'Fireblocks console → Settings → Users → the API user → delete; at once.',
  source: 'https://developers.fireblocks.com/docs/manage-api-keys',
});
