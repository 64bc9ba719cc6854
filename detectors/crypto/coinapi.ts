// https://docs.coinapi.io/market-data/authentication
import { keyed, oneOf, partsOf, token, upperHex, uuid } from '../../src/detector/index.js';

const upperUuid = [upperHex(8), ...[4, 4, 4, 12].flatMap((length) => [...partsOf('-'), upperHex(length)])];

export default keyed({
  id: 'coinapi.api-key',
  provider: 'CoinAPI',
  severity: 'low',
  shape: token`${oneOf(upperUuid, uuid())}`,
  words: ['coinapi', 'coin_api', 'coin-api'],
  verify: {
    url: 'https://rest.coinapi.io/v1/exchanges',
    method: 'GET',
    auth: { header: 'X-CoinAPI-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Reads market data at the account’s cost.',
  revoke: 'customerportal.coinapi.io → API keys → Delete.',
  source: 'https://docs.coinapi.io/market-data/authentication',
});
