// https://www.loginradius.com/docs/api/v2/admin-console/platform-security/api-key-and-secret/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'loginradius.api-secret',
  provider: 'LoginRadius',
  title: 'LoginRadius API key or secret',
  severity: 'high',
  shape: token`${uuid()}`,
  words: ['loginradius', 'login_radius', 'login-radius'],
  about: 'With the public key, reads and changes the accounts of everybody who signs in through an application.',
  revoke: 'Admin console → Platform security → API credentials → Reset secret.',
  source: 'https://www.loginradius.com/docs/api/v2/admin-console/platform-security/api-key-and-secret/',
});
