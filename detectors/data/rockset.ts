// https://docs.rockset.com/documentation/docs/iam
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'rockset.api-key',
  provider: 'Rockset',
  severity: 'low',
  shape: token`${base62(64)}`,
  words: ['rockset'],
  after: 24,
  check: notHash,
  about: 'Queried the collections of a database; the service was closed in 2024.',
  revoke: 'Nothing is left to revoke: the service was closed in September 2024.',
  source: 'https://docs.rockset.com/documentation/docs/iam',
});
