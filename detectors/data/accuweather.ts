// https://developer.accuweather.com/
import { base36, base62, hex, keyed, oneOf, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'accuweather.portal-key',
    provider: 'AccuWeather',
    severity: 'medium',
    shape: token`zpka_${base36(32)}_${hex(8)}`,
    words: ['accuweather'],
    before: 96,
    title: 'AccuWeather API key',
    verify: {
      url: 'https://dataservice.accuweather.com/locations/v1/topcities/50',
      method: 'GET',
      auth: 'Bearer',
      live: [200],
      dead: [401],
    },
    about: 'Uses up the account’s weather look-ups, which may be paid.',
    revoke: 'developer.accuweather.com → My apps → delete the key.',
    source: 'https://developer.accuweather.com/',
  }),
  keyed({
    id: 'accuweather.legacy-api-key',
    provider: 'AccuWeather',
    severity: 'info',
    shape: token`${oneOf(base62(32), base62(35))}`,
    words: ['accuweather'],
    title: 'AccuWeather API key (old form)',
    about: 'Uses up the account’s weather look-ups.',
    revoke: 'developer.accuweather.com → My apps → delete the app.',
    source: 'https://developer.accuweather.com/',
  }),
];
