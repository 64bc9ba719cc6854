// https://fxmarketapi.com/documentation
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'fxmarket.api-key',
  provider: 'FXMarketAPI',
  severity: 'info',
  shape: token`${base64url(20)}`,
  words: ['fxmarketapi', 'fxmarket', 'fx_market'],
  prior: 0.6,
  about: 'Uses up the owner’s quota of exchange rates.',
  revoke: 'fxmarketapi.com → Account → reset the key.',
  source: 'https://fxmarketapi.com/documentation',
});
