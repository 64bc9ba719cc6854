// https://www.visualcrossing.com/resources/documentation/weather-api/
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'visualcrossing.api-key',
  provider: 'Visual Crossing',
  severity: 'low',
  shape: token`${upperBase36(25)}`,
  words: ['visualcrossing', 'visual_crossing', 'visual-crossing'],
  before: 52,
  prior: 0.7,
  about: 'Uses up the weather records of the plan.',
  revoke: 'visualcrossing.com → Account → change the key.',
  source: 'https://www.visualcrossing.com/resources/documentation/weather-api/',
});
