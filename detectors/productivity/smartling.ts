// https://api-reference.smartling.com/#tag/Authentication
import { alphabet, chars, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'smartling.user-secret',
  title: 'Smartling user secret',
  provider: 'Smartling',
  severity: 'medium',
  shape: token`${chars(alphabet('letters, digits and signs', '0-9', 'A-Z', 'a-z', '_.+*^!'), 50, 60)}`,
  words: ['smartling'],
  sampleName: 'SMARTLING_USER_SECRET',
  about: 'With its user identifier, reads and changes the translations of an account.',
  revoke: 'dashboard.smartling.com → Account settings → API → the token → Delete.',
  source: 'https://api-reference.smartling.com/#tag/Authentication',
});
