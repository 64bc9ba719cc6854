// https://developers.baremetrics.com/reference/authentication
import { base62, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'baremetrics.api-key',
  provider: 'Baremetrics',
  severity: 'medium',
  shape: token`${oneOf('sk_', 'lk_')}${base62(18, 25)}`,
  words: ['baremetrics'],
  before: 96,
  shortLiteral: 'the vendor’s name must stand before it',
  verify: { url: 'https://api.baremetrics.com/v1/account', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads the account’s customers, charges and revenue.',
  revoke: 'Settings → API → Regenerate.',
  source: 'https://developers.baremetrics.com/reference/authentication',
});
