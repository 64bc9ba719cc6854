// https://developer.signupgenius.com/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'signupgenius.user-key',
  title: 'SignUpGenius user key',
  provider: 'SignUpGenius',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: ['signupgenius', 'sign_up_genius', 'sign-up-genius', 'signupgenius', 'sign up genius'],
  about: 'Reads the sign-ups of its user with the names and addresses on them.',
  revoke: 'signupgenius.com → Pro tools → API management → renew.',
  source: 'https://developer.signupgenius.com/',
});
