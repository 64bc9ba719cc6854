// https://iexcloud.io/docs/api/#authentication
import { base36, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'iexcloud.secret-token',
  provider: 'IEX Cloud',
  title: 'IEX Cloud secret token',
  severity: 'low',
  shape: token`${oneOf('sk_', 'Tsk_')}${base36(32)}`,
  words: [
    'iexcloud',
    'iex_cloud',
    'iex-cloud',
    'iexapi',
    'iex_api',
    'iex-api',
    'iextoken',
    'iex_token',
    'iex-token',
    'iexsecret',
    'iex_secret',
    'iex-secret',
    'iexkey',
    'iex_key',
    'iex-key',
    'iexapis',
    'iex_sk',
  ],
  prior: 0.8,
  shortLiteral: 'the vendor’s name must stand before it',
  about: 'Used up the owner’s quota of market data until the service closed in August 2024.',
  revoke: 'Nothing is left to revoke: the service is closed.',
  source: 'https://iexcloud.io/docs/api/#authentication',
});
