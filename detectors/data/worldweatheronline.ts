// https://www.worldweatheronline.com/weather-api/api/docs/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'worldweatheronline.api-key',
  provider: 'World Weather Online',
  severity: 'low',
  shape: token`${base36(31)}`,
  words: [
    'worldweatheronline',
    'world_weather_online',
    'world-weather-online',
    'worldweather',
    'world_weather',
    'world-weather',
  ],
  before: 52,
  prior: 0.7,
  about: 'Uses up the weather requests of the plan.',
  revoke: 'worldweatheronline.com → My account → delete the key.',
  source: 'https://www.worldweatheronline.com/weather-api/api/docs/',
});
