// https://developer.alegra.com/docs/autenticacion
import { alphabet, chars, keyed, notHash, token } from '../../src/detector/index.js';

const body = alphabet('lower-case letters, digits and -', 'a-z', '0-9', '-');

export default keyed({
  id: 'alegra.api-token',
  provider: 'Alegra',
  severity: 'info',
  shape: token`${chars(body, 20)}`,
  words: ['alegra'],
  title: 'Alegra API token',
  prior: 0.75,
  check: notHash,
  about: 'With the account’s address, reads and changes its invoices and customers.',
  revoke: 'app.alegra.com → Configuration → API → generate a new token.',
  source: 'https://developer.alegra.com/docs/autenticacion',
});
