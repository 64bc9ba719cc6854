// https://verimail.io/documentation
import { keyed, token, upperHex } from '../../src/detector/index.js';

export default keyed({
  id: 'verimail.api-key',
  provider: 'Verimail',
  severity: 'low',
  shape: token`${upperHex(32)}`,
  words: ['verimail'],
  before: 52,
  prior: 0.7,
  about: 'Checks mail addresses on the account’s credits.',
  revoke: 'verimail.io → Dashboard → API keys → Delete.',
  source: 'https://verimail.io/documentation',
});
