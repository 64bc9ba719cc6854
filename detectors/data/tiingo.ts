// https://www.tiingo.com/documentation/general/connecting
import { base36, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'tiingo.api-token',
  provider: 'Tiingo',
  title: 'Tiingo API token',
  severity: 'low',
  shape: token`${base36(40)}`,
  words: ['tiingo'],
  before: 52,
  prior: 0.6,
  verify: inHeader('https://api.tiingo.com/api/test', 'Authorization', { prefix: 'Token ' }),
  about: 'Uses up the market-data requests of the plan.',
  revoke: 'tiingo.com/account/api/token → Regenerate.',
  source: 'https://www.tiingo.com/documentation/general/connecting',
});
