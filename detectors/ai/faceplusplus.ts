// https://console.faceplusplus.com/
import { base64url, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'faceplusplus.api-secret',
  provider: 'Face++',
  title: 'Face++ API key or secret',
  severity: 'medium',
  shape: token`${base64url(32)}`,
  words: ['faceplusplus', 'facepp', 'face_plus_plus', 'face-plus-plus', 'face plus plus', 'face++'],
  prior: 0.5,
  check: notHash,
  about: 'Key or secret of a pair that recognises faces at the owner’s cost, and reads stored face sets.',
  revoke: 'console.faceplusplus.com → Apps → API key → disable.',
  source: 'https://console.faceplusplus.com/',
});
