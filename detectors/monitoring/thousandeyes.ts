// https://developer.cisco.com/docs/thousandeyes/authentication/
import { base62, keyed, oneOf, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'thousandeyes.api-token',
  provider: 'Cisco ThousandEyes',
  severity: 'medium',
  shape: token`${oneOf(uuid(), base62(32, 36))}`,
  words: ['thousandeyes', 'ciscothousandeyes', 'thousand_eyes', 'thousand-eyes'],
  title: 'ThousandEyes API token',
  verify: {
    url: 'https://api.thousandeyes.com/v7/account-groups',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  about: 'Acts as its user: reads and changes tests and alerts.',
  revoke: 'Account settings → Users and roles → Profile → revoke the token.',
  source: 'https://developer.cisco.com/docs/thousandeyes/authentication/',
});
