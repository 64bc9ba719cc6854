// https://developer.quickbase.com/auth
import { base36, digits, keyed, token, optional } from '../../src/detector/index.js';

export default keyed({
  id: 'quickbase.user-token',
  title: 'Quickbase user token',
  provider: 'Quickbase',
  severity: 'info',
  shape: token`${base36(5, 7)}_${base36(2, 6)}_${optional(digits(1), '_')}${base36(20, 36)}`,
  words: ['quickbase', 'quick_base', 'quick-base', 'quickbase', 'quick base', 'qb-user-token', 'qb_user_token'],
  before: 52,
  prior: 0.6,
  about: 'Reads and changes the tables of the applications that its user assigned it to.',
  revoke: 'Quickbase → My preferences → Manage user tokens → Deactivate.',
  source: 'https://developer.quickbase.com/auth',
});
