// https://docs.kraken.com/api/docs/guides/spot-rest-auth
import { alphabet, base64, chars, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'kraken.private-key',
  provider: 'Kraken',
  title: 'Kraken API private key',
  severity: 'critical',
  shape: token`${base64(85)}${chars(alphabet('the last of 64 bytes', 'AQgw'), 1)}==`,
  words: ['kraken'],
  parts: [{ name: 'API key', shape: token`${base64(56)}`, within: 300 }],
  about: 'Signs orders, and withdrawals where the key allows them, on an exchange account.',
  revoke: 'Settings → API → delete the key; at once.',
  source: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth',
});
