// https://developers.dwolla.com/docs/auth
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'dwolla.secret',
  provider: 'Dwolla',
  title: 'Dwolla key or secret',
  severity: 'critical',
  shape: token`${base62(50)}`,
  words: ['dwolla'],
  about: 'One half of an application’s credentials; both together move money between bank accounts.',
  revoke: 'dashboard.dwolla.com → Applications → the application → regenerate the secret.',
  source: 'https://developers.dwolla.com/docs/auth',
});
