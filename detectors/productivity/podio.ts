// https://developers.podio.com/authentication
import { base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'podio.oauth-secret',
  title: 'Podio client secret or token',
  provider: 'Podio',
  severity: 'medium',
  shape: token`${base62(32, 64)}`,
  words: ['podio'],
  prior: 0.45,
  verify: inHeader('https://api.podio.com/user', 'Authorization', { prefix: 'OAuth2 ', dead: [] }),
  about: 'A client secret or an access token: reads and changes the items of every workspace that its user can reach.',
  revoke: 'podio.com/settings/api → Reset, or revoke the application’s access.',
  source: 'https://developers.podio.com/authentication',
});
