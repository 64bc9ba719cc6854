// https://docs.maptiler.com/cloud/api/authentication-key/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'maptiler.api-key',
  provider: 'MapTiler',
  severity: 'info',
  shape: token`${base62(20)}`,
  words: ['maptiler'],
  prior: 0.5,
  about: 'Loads maps at the owner’s cost; browsers carry it, so it should be tied to their sites.',
  revoke: 'Account → API keys → restrict the key to your sites, or delete it.',
  source: 'https://docs.maptiler.com/cloud/api/authentication-key/',
});
