// https://www.flowlu.com/api/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'flowlu.api-key',
  provider: 'Flowlu',
  severity: 'info',
  shape: token`${base62(51)}`,
  words: ['flowlu'],
  prior: 0.45,
  about: 'Reads and changes a company’s customers, invoices and tasks.',
  revoke: 'Flowlu → Portal settings → API → delete the key.',
  source: 'https://www.flowlu.com/api/',
});
