// https://docs.stormglass.io/
import { alphabet, chars, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'stormglass.api-key',
  provider: 'Stormglass',
  severity: 'low',
  shape: token`${chars(alphabet('lower-case letters, digits and -', 'a-z', '0-9', '-'), 73)}`,
  words: ['stormglass', 'storm_glass', 'storm-glass'],
  before: 52,
  prior: 0.7,
  verify: inHeader('https://api.stormglass.io/v2/weather/point?lat=0&lng=0&params=windSpeed', 'Authorization', {
    live: [200, 402],
  }),
  about: 'Uses up the weather requests of the plan.',
  revoke: 'dashboard.stormglass.io → renew the key.',
  source: 'https://docs.stormglass.io/',
});
