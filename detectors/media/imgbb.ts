// https://api.imgbb.com/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'imgbb.api-key',
  provider: 'ImgBB',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['imgbb'],
  prior: 0.5,
  about: 'Uploads pictures into the account.',
  revoke: 'api.imgbb.com → delete the key.',
  source: 'https://api.imgbb.com/',
});
