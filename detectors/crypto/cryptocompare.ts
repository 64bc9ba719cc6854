// https://developers.coindesk.com/documentation/legacy/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'cryptocompare.api-key',
  provider: 'CryptoCompare',
  severity: 'low',
  shape: token`${hex(64)}`,
  words: ['cryptocompare', 'crypto_compare', 'crypto-compare'],
  about: 'Looks up prices at the account’s cost.',
  revoke: 'cryptocompare.com → API keys → Delete.',
  source: 'https://developers.coindesk.com/documentation/legacy/',
});
