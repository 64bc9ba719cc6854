// https://www.weatherbit.io/api
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'weatherbit.api-key',
  provider: 'Weatherbit',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['weatherbit'],
  before: 52,
  prior: 0.6,
  about: 'Uses up the weather requests of the plan.',
  revoke: 'weatherbit.io/account/dashboard → make a new key, delete the old one.',
  source: 'https://www.weatherbit.io/api',
});
