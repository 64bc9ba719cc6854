// https://developer.tuya.com/en/docs/iot/api-request
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'tuya.access-secret',
  provider: 'Tuya',
  title: 'Tuya access secret',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['tuya', 'tuya_access', 'tuya_secret', 'tuya_client', 'tuya_api'],
  prior: 0.45,
  about: 'With its access id, reads and steers every device of the cloud project.',
  revoke: 'iot.tuya.com → Cloud → the project → Authorization key → Reset.',
  source: 'https://developer.tuya.com/en/docs/iot/api-request',
});
