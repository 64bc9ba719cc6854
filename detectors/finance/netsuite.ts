// https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'netsuite.tba-secret',
  provider: 'NetSuite',
  title: 'NetSuite consumer or token secret',
  severity: 'critical',
  shape: token`${base62(64)}`,
  words: ['netsuite', 'net_suite', 'suitetalk'],
  about:
    'With the three other halves, reads and changes a company’s books, orders and customers as its role allows. All four halves have this form.',
  revoke: 'Setup → Users/Roles → Access tokens → Revoke; at once.',
  source: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html',
});
