// https://docs.salesblink.io/
import { base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'salesblink.api-key',
  provider: 'SalesBlink',
  severity: 'high',
  shape: token`key-${base62(64)}`,
  words: ['salesblink', 'sales_blink', 'sales-blink', 'salesblink', 'sales blink'],
  before: 96,
  verify: inHeader('https://run.salesblink.io/api/public/lists', 'Authorization'),
  about: 'Reads contacts and sends mail sequences in its owner’s name.',
  revoke: 'SalesBlink → Settings → API → Regenerate.',
  source: 'https://docs.salesblink.io/',
});
