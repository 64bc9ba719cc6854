// https://revampcrm.com/
import { asPassword, base62, keyed, mailPart, token } from '../../src/detector/index.js';

export default keyed({
  id: 'revampcrm.api-key',
  provider: 'Revamp CRM',
  severity: 'medium',
  shape: token`${base62(40)}`,
  words: ['revampcrm', 'revamp_crm', 'revamp-crm', 'revampcrm', 'revamp crm'],
  parts: [mailPart],
  verify: asPassword('https://app.revampcrm.com/api/1.0/User/WhoAmI', '{user}'),
  about: 'With its owner’s address, reads and changes contacts, deals and carts.',
  revoke: 'Revamp CRM → Settings → API → Regenerate.',
  source: 'https://revampcrm.com/',
});
