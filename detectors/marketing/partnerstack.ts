// https://docs.partnerstack.com/reference/auth
import { base62, bearer, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'partnerstack.api-key',
  provider: 'PartnerStack',
  severity: 'medium',
  shape: token`${base62(64)}`,
  words: ['partnerstack', 'partner_stack', 'partner-stack', 'partnerstack', 'partner stack'],
  after: 24,
  check: notHash,
  verify: bearer('https://api.partnerstack.com/api/v2/partnerships'),
  about: 'Reads and changes partnerships, customers and the commissions that are paid for them.',
  revoke: 'PartnerStack → Settings → Integrations → API keys → Roll.',
  source: 'https://docs.partnerstack.com/reference/auth',
});
