// https://api-docs.repairshopr.com/
import { base64url, bearer, hostPart, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'repairshopr.api-key',
  provider: 'RepairShopr',
  severity: 'medium',
  shape: token`${base64url(40, 51)}`,
  words: ['repairshopr', 'repair_shopr', 'repair-shopr', 'repairshopr', 'repair shopr'],
  after: 24,
  parts: [hostPart('repairshopr.com')],
  verify: bearer('https://{host}/api/v1/me'),
  about: 'Reads and changes tickets, customers and invoices of a shop.',
  revoke: 'RepairShopr → Profile → API tokens → Delete.',
  source: 'https://api-docs.repairshopr.com/',
});
