// https://docs.opensea.io/reference/api-keys
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'opensea.api-key',
  provider: 'OpenSea',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['opensea', 'open_sea'],
  verify: {
    url: 'https://api.opensea.io/api/v2/collections?limit=1',
    method: 'GET',
    auth: { header: 'X-API-KEY' },
    live: [200],
    dead: [401],
  },
  about: 'Reads the market and uses up its owner’s rate.',
  revoke: 'Settings → Developer → delete the key.',
  source: 'https://docs.opensea.io/reference/api-keys',
});
