// https://dev.splitwise.com/
import { base62, bearer, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'splitwise.api-key',
  provider: 'Splitwise',
  severity: 'medium',
  shape: token`${base62(40)}`,
  words: ['splitwise'],
  before: 52,
  prior: 0.7,
  check: notHash,
  verify: bearer('https://secure.splitwise.com/api/v3.0/get_current_user'),
  about: 'Reads and writes the shared expenses of its user and their groups.',
  revoke: 'secure.splitwise.com/apps → the app → Regenerate key.',
  source: 'https://dev.splitwise.com/',
});
