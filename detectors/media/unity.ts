// https://docs.unity.com/licensing/
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'unity.license-serial',
  provider: 'Unity',
  title: 'Unity licence serial',
  severity: 'low',
  shape: token`${upperBase36(2)}-${upperBase36(4)}-${upperBase36(4)}-${upperBase36(4)}-${upperBase36(4)}-${upperBase36(4)}`,
  words: [
    'unity_serial',
    'unity-serial',
    'unityserial',
    'unity_license',
    'unity-license',
    'unitylicense',
    'unity_pro',
    'unity serial',
    'unity',
  ],
  before: 52,
  about: 'Activates the editor on a seat that its owner pays for.',
  revoke: 'id.unity.com → Organizations → Subscriptions → manage seats and return the activations.',
  source: 'https://docs.unity.com/licensing/',
});
