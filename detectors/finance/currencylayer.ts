// https://currencylayer.com/documentation
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'currencylayer.access-key',
  provider: 'currencylayer',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['currencylayer', 'currency_layer', 'currency-layer'],
  title: 'currencylayer access key',
  about: 'Looks up rates of currencies at the account’s cost.',
  revoke: 'currencylayer.com → Dashboard → Reset.',
  source: 'https://currencylayer.com/documentation',
});
