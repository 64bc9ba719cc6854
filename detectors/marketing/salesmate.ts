// https://apidocs.salesmate.io/
import { hostPart, inHeader, keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'salesmate.session-token',
  title: 'Salesmate session token',
  provider: 'Salesmate',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: ['salesmate', 'sales_mate', 'sales-mate', 'salesmate', 'sales mate'],
  parts: [hostPart('salesmate.io')],
  verify: inHeader('https://{host}/apis/v3/companies/1', 'sessionToken', { live: [200, 404] }),
  about: 'Acts as its user in a CRM: reads and changes contacts, deals and mails.',
  revoke: 'Salesmate → My account → Access key → Regenerate.',
  source: 'https://apidocs.salesmate.io/',
});
