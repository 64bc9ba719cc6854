// https://developer.gitter.im/docs/authentication
import { alphabet, chars, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'gitter.token',
  provider: 'Gitter',
  title: 'Gitter access token',
  severity: 'low',
  shape: token`${chars(alphabet('lower-case letters, digits, _ and -', '0-9', 'a-z', '_-'), 40)}`,
  words: ['gitter'],
  prior: 0.45,
  about: 'Acted as its user in Gitter’s rooms, until these moved to Matrix.',
  revoke: 'Nothing is left to revoke at Gitter; on Matrix, sign the session out.',
  source: 'https://developer.gitter.im/docs/authentication',
});
