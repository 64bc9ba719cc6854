// https://openweathermap.org/appid
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'openweather.api-key',
  provider: 'OpenWeather',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: [
    'open_weather',
    'open-weather',
    'openweather',
    'open_weather_map',
    'open-weather-map',
    'openweathermap',
    'pyowm',
    'owm_api',
    'owm-api',
    'owmapi',
    'owm_key',
    'owmkey',
    'owm_token',
    'owm_app',
  ],
  before: 96,
  about: 'Reads the weather within the plan of its owner.',
  revoke: 'Account → API keys → delete the key.',
  source: 'https://openweathermap.org/appid',
});
