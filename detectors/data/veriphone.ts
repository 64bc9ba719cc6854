// https://veriphone.io/docs/v2
import { keyed, token, upperHex } from '../../src/detector/index.js';

export default keyed({
  id: 'veriphone.api-key',
  provider: 'Veriphone',
  severity: 'low',
  shape: token`${upperHex(32)}`,
  words: ['veriphone'],
  before: 52,
  prior: 0.7,
  about: 'Checks phone numbers on the account’s credits.',
  revoke: 'veriphone.io → Account → API key → renew.',
  source: 'https://veriphone.io/docs/v2',
});
