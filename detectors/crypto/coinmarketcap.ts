// https://coinmarketcap.com/api/documentation/v1/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'coinmarketcap.api-key',
  provider: 'CoinMarketCap',
  severity: 'low',
  shape: token`${uuid()}`,
  words: [
    'coinmarketcap',
    'cmc_pro_api_key',
    'cmc-pro-api-key',
    'cmcproapikey',
    'x-cmc_pro_api_key',
    'cmc_pro',
    'cmc_api',
    'cmc-api',
    'cmcapi',
    'cmc_key',
    'cmc-key',
    'cmckey',
    'coin_market_cap',
    'coin-market-cap',
  ],
  verify: {
    url: 'https://pro-api.coinmarketcap.com/v1/key/info',
    method: 'GET',
    auth: { header: 'X-CMC_PRO_API_KEY' },
    live: [200],
    dead: [401],
  },
  about: 'Looks up prices at the account’s cost.',
  revoke: 'pro.coinmarketcap.com → Overview → regenerate the key.',
  source: 'https://coinmarketcap.com/api/documentation/v1/',
});
