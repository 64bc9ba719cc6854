// https://salescookie.com/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'salescookie.api-key',
  provider: 'SalesCookie',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['salescookie', 'sales_cookie', 'sales-cookie', 'salescookie', 'sales cookie'],
  about: 'Reads and changes commissions, plans and deals of a company.',
  revoke: 'SalesCookie → Settings → API → renew the key.',
  source: 'https://salescookie.com/',
});
