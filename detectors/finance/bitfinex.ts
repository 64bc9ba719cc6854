// https://docs.bitfinex.com/docs/rest-auth
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'bitfinex.api-key',
  provider: 'Bitfinex',
  severity: 'critical',
  shape: token`${base64url(43)}`,
  words: ['bitfinex'],
  title: 'Bitfinex API key or secret',
  parts: [{ name: 'other half', shape: token`${base64url(43)}`, within: 160 }],
  about: 'A key and its secret look alike; both together trade, and withdraw where that was allowed.',
  revoke: 'Account → API keys → Delete.',
  source: 'https://docs.bitfinex.com/docs/rest-auth',
});
