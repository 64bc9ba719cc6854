// https://docs.fauna.com/fauna/current/learn/security/keys/
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'fauna.secret',
  provider: 'Fauna',
  title: 'Fauna key secret',
  severity: 'low',
  shape: token`fnA${base64url(37)}`,
  words: ['fauna', 'faunadb'],
  prior: 0.85,
  shortLiteral: 'the vendor’s name must stand before it',
  about: 'Opened a Fauna database until the service closed in May 2025.',
  revoke: 'Nothing is left to revoke: the service is closed.',
  source: 'https://docs.fauna.com/fauna/current/learn/security/keys/',
});
