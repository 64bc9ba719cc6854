// https://www.hiveage.com/api/
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'hiveage.api-key',
  provider: 'Hiveage',
  severity: 'info',
  shape: token`${base64url(20)}`,
  words: ['hiveage'],
  prior: 0.6,
  about: 'Reads and changes a business’s invoices and clients.',
  revoke: 'Hiveage → Account → API → regenerate the key.',
  source: 'https://www.hiveage.com/api/',
});
