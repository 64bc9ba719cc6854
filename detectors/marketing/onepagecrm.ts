// https://developer.onepagecrm.com/
import { base64, hex, keyed, token, oneOf } from '../../src/detector/index.js';

export default keyed({
  id: 'onepagecrm.api-key',
  provider: 'OnePageCRM',
  severity: 'medium',
  shape: token`${oneOf(base64(44), [base64(43), { kind: 'literal', text: '=' }])}`,
  words: ['onepagecrm', 'onepage_crm', 'one_page_crm'],
  parts: [{ name: 'user id', shape: token`${hex(24)}`, within: 200 }],
  about: 'With its user id, reads and changes the contacts and deals of a team.',
  revoke: 'Apps → API → Regenerate.',
  source: 'https://developer.onepagecrm.com/',
});
