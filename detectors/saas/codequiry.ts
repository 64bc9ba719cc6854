// https://codequiry.com/usage/api
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'codequiry.api-key',
  provider: 'Codequiry',
  severity: 'info',
  shape: token`${base62(64)}`,
  words: ['codequiry'],
  about: 'Checks code for copies at the account’s cost and reads the results.',
  revoke: 'dashboard.codequiry.com → API → regenerate the key.',
  source: 'https://codequiry.com/usage/api',
});
