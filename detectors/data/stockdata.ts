// https://www.stockdata.org/documentation
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'stockdata.api-token',
  provider: 'StockData',
  title: 'StockData API token',
  severity: 'low',
  shape: token`${base62(40)}`,
  words: ['stockdata', 'stock_data_api', 'stockdata.org'],
  check: notHash,
  about: 'Uses up the market-data look-ups of the plan.',
  revoke: 'stockdata.org → Dashboard → Regenerate the token.',
  source: 'https://www.stockdata.org/documentation',
});
