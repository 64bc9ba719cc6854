// https://docs.request.finance/
import { inHeader, keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'requestfinance.api-key',
  provider: 'Request Finance',
  severity: 'medium',
  shape: token`${upperBase36(7)}-${upperBase36(7)}-${upperBase36(7)}-${upperBase36(7)}`,
  words: [
    'requestfinance',
    'request_finance',
    'request-finance',
    'requestfinance',
    'request finance',
    'request.finance',
  ],
  after: 24,
  verify: inHeader('https://api.request.finance/invoices', 'Authorization'),
  about: 'Reads and creates the invoices and payments of a company.',
  revoke: 'Request Finance → Settings → API → Delete the key.',
  source: 'https://docs.request.finance/',
});
