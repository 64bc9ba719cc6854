// https://docs.coingecko.com/reference/setting-up-your-api-key
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'coingecko.api-key',
  provider: 'CoinGecko',
  severity: 'low',
  shape: token`CG-${base62(24)}`,
  words: [
    'coingecko',
    'coin_gecko',
    'coin-gecko',
    'x-cg-',
    'x_cg',
    'x-cg',
    'xcg',
    'cg_api',
    'cg-api',
    'cgapi',
    'gecko_api',
    'gecko-api',
    'geckoapi',
  ],
  before: 96,
  shortLiteral: 'the vendor’s name must stand before it',
  about: 'Uses up the account’s price look-ups.',
  revoke: 'Developer dashboard → the key → Delete.',
  source: 'https://docs.coingecko.com/reference/setting-up-your-api-key',
});
