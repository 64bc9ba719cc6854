// https://prospect365.zendesk.com/hc/en-us
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'prospectcrm.api-key',
  provider: 'ProspectCRM',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['prospectcrm', 'prospect_crm', 'prospect-crm', 'prospectcrm', 'prospect crm', 'prospect365'],
  about: 'Reads and changes contacts, quotes and orders of the account.',
  revoke: 'ProspectCRM → Settings → API → renew the key.',
  source: 'https://prospect365.zendesk.com/hc/en-us',
});
