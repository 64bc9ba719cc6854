// https://screenshotlayer.com/documentation
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'screenshotlayer.api-key',
  provider: 'screenshotlayer',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: ['screenshotlayer'],
  about: 'Takes screenshots at its owner’s cost.',
  revoke: 'screenshotlayer.com → Dashboard → Reset API access key.',
  source: 'https://screenshotlayer.com/documentation',
});
