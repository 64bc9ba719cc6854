// https://docs.borgbase.com/api/
import { alphabet, chars, keyed, token } from '../../src/detector/index.js';

const body = alphabet('letters, digits, / _ . and -', 'A-Z', 'a-z', '0-9', '/_.-');

export default keyed({
  id: 'borgbase.api-token',
  provider: 'BorgBase',
  severity: 'high',
  shape: token`${chars(body, 148, 152)}`,
  words: ['borgbase'],
  title: 'BorgBase API token',
  random: false,
  about: 'Changes and deletes backup repositories of the account.',
  revoke: 'Account → API → delete the token.',
  source: 'https://docs.borgbase.com/api/',
});
