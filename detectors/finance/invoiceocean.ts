// https://github.com/InvoiceOcean/api
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'invoiceocean.token',
  provider: 'InvoiceOcean',
  title: 'InvoiceOcean API token',
  severity: 'info',
  shape: token`${base62(20)}`,
  words: ['invoiceocean'],
  prior: 0.6,
  about: 'Reads and changes a business’s invoices, clients and products.',
  revoke: 'InvoiceOcean → Settings → Account settings → Integration → new API token.',
  source: 'https://github.com/InvoiceOcean/api',
});
