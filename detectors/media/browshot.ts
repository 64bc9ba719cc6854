// https://browshot.com/api/documentation
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'browshot.api-key',
  provider: 'Browshot',
  severity: 'info',
  shape: token`${base62(28)}`,
  words: ['browshot'],
  prior: 0.8,
  about: 'Takes screenshots at the account’s cost.',
  revoke: 'browshot.com → Dashboard → Settings → regenerate the key.',
  source: 'https://browshot.com/api/documentation',
});
