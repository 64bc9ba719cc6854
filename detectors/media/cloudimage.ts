// https://docs.cloudimage.io/
import { alphabet, chars, keyed, notHash, token } from '../../src/detector/index.js';

const body = alphabet('lower-case letters, digits and _', 'a-z', '0-9', '_');

export default keyed({
  id: 'cloudimage.api-key',
  provider: 'Cloudimage',
  severity: 'info',
  shape: token`${chars(body, 30)}`,
  words: ['cloudimage', 'cloud_image_api', 'cloud-image-api', 'cloudimageapi', 'cloudimg'],
  check: notHash,
  prior: 0.6,
  about: 'Clears caches and reads the statistics of the account’s pictures.',
  revoke: 'cloudimage.io → Settings → API keys → regenerate.',
  source: 'https://docs.cloudimage.io/',
});
