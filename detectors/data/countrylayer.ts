// https://countrylayer.com/documentation/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'countrylayer.access-key',
  provider: 'Countrylayer',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['countrylayer', 'country_layer', 'country-layer'],
  title: 'Countrylayer access key',
  about: 'Looks up countries at the account’s cost.',
  revoke: 'countrylayer.com → Dashboard → Reset.',
  source: 'https://countrylayer.com/documentation/',
});
