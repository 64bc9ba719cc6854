// https://www.versioneye.com/api
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'versioneye.api-key',
  provider: 'VersionEye',
  severity: 'low',
  shape: token`${hex(20)}`,
  words: ['versioneye', 'version_eye'],
  before: 52,
  prior: 0.7,
  about: 'Read the dependencies of private projects until the service closed.',
  revoke: 'The service has closed; remove the key.',
  source: 'https://www.versioneye.com/api',
});
