// https://www.worldcoinindex.com/apiservice
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'worldcoinindex.api-key',
  provider: 'WorldCoinIndex',
  severity: 'low',
  shape: token`${base62(35)}`,
  words: ['worldcoinindex', 'worldcoin_index', 'worldcoin-index'],
  before: 52,
  prior: 0.7,
  about: 'Uses up the price look-ups of the plan.',
  revoke: 'worldcoinindex.com/apiservice → ask for a new key.',
  source: 'https://www.worldcoinindex.com/apiservice',
});
