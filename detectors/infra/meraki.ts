// https://developer.cisco.com/meraki/api-v1/authorization/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'meraki.api-key',
  provider: 'Cisco Meraki',
  severity: 'critical',
  shape: token`${hex(40)}`,
  words: ['meraki', 'ciscomeraki', 'x-cisco-meraki-api-key'],
  verify: {
    url: 'https://api.meraki.com/api/v1/organizations',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  about: 'Changes the networks, firewalls and cameras of every organisation that its user manages.',
  revoke: 'dashboard.meraki.com → My profile → API access → Revoke.',
  source: 'https://developer.cisco.com/meraki/api-v1/authorization/',
});
