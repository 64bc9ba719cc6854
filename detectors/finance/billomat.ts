// https://www.billomat.com/en/api/basics/authentication/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'billomat.api-key',
  provider: 'Billomat',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['billomat'],
  about: 'Reads and writes the company’s invoices and customers.',
  revoke: 'Settings → Employees → API access → regenerate the key.',
  source: 'https://www.billomat.com/en/api/basics/authentication/',
});
