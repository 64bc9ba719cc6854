// https://api.cashboardapp.com/
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'cashboard.api-key',
  provider: 'Cashboard',
  severity: 'info',
  shape: token`${upperBase36(3)}-${upperBase36(3)}-${upperBase36(3)}-${upperBase36(3)}`,
  words: ['cashboard'],
  prior: 0.7,
  about: 'With its user’s address, reads and changes time sheets and invoices.',
  revoke: 'Settings → API → reset the key.',
  source: 'https://api.cashboardapp.com/',
});
