// https://weatherstack.com/documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'weatherstack.access-key',
  provider: 'weatherstack',
  title: 'weatherstack access key',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['weatherstack', 'weather_stack'],
  before: 52,
  prior: 0.6,
  about: 'Uses up the weather requests of the plan.',
  revoke: 'weatherstack.com/dashboard → Reset API key.',
  source: 'https://weatherstack.com/documentation',
});
