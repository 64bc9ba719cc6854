// https://support.paydirtapp.com/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'paydirt.api-key',
  provider: 'Paydirt',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['paydirtapp', 'paydirt'],
  about: 'Reads and changes clients, time sheets and invoices.',
  revoke: 'Paydirt → Settings → API → Reset.',
  source: 'https://support.paydirtapp.com/',
});
