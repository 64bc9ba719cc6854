// https://developers.qase.io/docs/getting-started
import { base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'qase.api-token',
  title: 'Qase API token',
  provider: 'Qase',
  severity: 'medium',
  shape: token`${base62(40, 64)}`,
  words: ['qase'],
  verify: inHeader('https://api.qase.io/v1/user', 'Token'),
  about: 'Reads and changes test cases, runs and defects of every project that its user can reach.',
  revoke: 'Qase → User menu → API tokens → Delete.',
  source: 'https://developers.qase.io/docs/getting-started',
});
