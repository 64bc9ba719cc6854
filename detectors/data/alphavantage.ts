// https://www.alphavantage.co/documentation/
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'alphavantage.api-key',
  provider: 'Alpha Vantage',
  severity: 'low',
  shape: token`${upperBase36(16)}`,
  words: ['alphavantage', 'alpha_vantage', 'alpha-vantage'],
  prior: 0.8,
  about: 'Uses up the account’s look-ups of market data.',
  revoke: 'Ask support for another key.',
  source: 'https://www.alphavantage.co/documentation/',
});
