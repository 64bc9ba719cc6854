// https://github.com/paymoapp/api
import { asUser, base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'paymo.api-key',
  provider: 'Paymo',
  severity: 'medium',
  shape: token`${base62(44)}`,
  words: ['paymo', 'paymoapp'],
  after: 24,
  verify: asUser('https://app.paymoapp.com/api/me'),
  about: 'Reads and changes projects, time entries and invoices of the account.',
  revoke: 'Paymo → My Account → Developer API keys → Delete.',
  source: 'https://github.com/paymoapp/api',
});
