// https://www.weatherapi.com/docs/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'weatherapi.api-key',
  provider: 'WeatherAPI.com',
  severity: 'low',
  shape: token`${hex(31)}`,
  words: ['weatherapi', 'weather_api', 'weather-api'],
  before: 52,
  prior: 0.7,
  about: 'Uses up the weather requests of the plan.',
  revoke: 'weatherapi.com/my → Regenerate API key.',
  source: 'https://www.weatherapi.com/docs/',
});
