// https://docs.glassnode.com/basic-api/api-key
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'glassnode.api-key',
  provider: 'Glassnode',
  severity: 'low',
  shape: token`${base62(27)}`,
  words: ['glassnode'],
  verify: {
    url: 'https://api.glassnode.com/v1/metrics/market/price_usd_close?a=BTC',
    method: 'GET',
    auth: { header: 'X-Api-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Uses up the owner’s quota of chain data.',
  revoke: 'studio.glassnode.com → Settings → API → regenerate the key.',
  source: 'https://docs.glassnode.com/basic-api/api-key',
});
