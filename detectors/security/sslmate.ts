// https://sslmate.com/help/reference/apiv2
import { asUser, base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'sslmate.api-key',
  provider: 'SSLMate',
  severity: 'medium',
  shape: token`${base62(36)}`,
  words: ['sslmate', 'ssl_mate', 'ssl-mate'],
  before: 52,
  prior: 0.7,
  verify: asUser('https://sslmate.com/api/v2/certs/example.com', { live: [200, 404] }),
  about: 'Buys, reissues and revokes certificates on the account.',
  revoke: 'sslmate.com/account → API credentials → delete the key.',
  source: 'https://sslmate.com/help/reference/apiv2',
});
