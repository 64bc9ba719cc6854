// https://coinlayer.com/documentation
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'coinlayer.access-key',
  provider: 'Coinlayer',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['coinlayer', 'coin_layer', 'coin-layer'],
  title: 'Coinlayer access key',
  about: 'Looks up rates of currencies at the account’s cost.',
  revoke: 'coinlayer.com → Dashboard → Reset.',
  source: 'https://coinlayer.com/documentation',
});
