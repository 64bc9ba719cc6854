// https://services.reachmail.net/
import { base64url, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'reachmail.api-token',
  title: 'ReachMail API token',
  provider: 'ReachMail',
  severity: 'medium',
  shape: token`${base64url(64)}`,
  words: ['reachmail', 'reach_mail', 'reach-mail', 'reachmail', 'reach mail'],
  verify: bearer('https://services.reachmail.net/administration/users/current'),
  about: 'Sends mail and reads the lists and reports of an account.',
  revoke: 'ReachMail → Account settings → API tokens → Delete.',
  source: 'https://services.reachmail.net/',
});
