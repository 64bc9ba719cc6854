// https://gyazo.com/api/docs/auth
import { base64url, hex, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'gyazo.access-token',
  provider: 'Gyazo',
  title: 'Gyazo access token',
  severity: 'low',
  shape: token`${oneOf(hex(64), base64url(43))}`,
  words: ['gyazo'],
  prior: 0.5,
  verify: { url: 'https://api.gyazo.com/api/users/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads, uploads and deletes its user’s screenshots.',
  revoke: 'gyazo.com/oauth/applications → the application → delete the token.',
  source: 'https://gyazo.com/api/docs/auth',
});
