// https://api-docs.iqair.com/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'iqair.api-key',
  provider: 'IQAir',
  title: 'IQAir AirVisual API key',
  severity: 'low',
  shape: token`${uuid()}`,
  words: ['airvisual', 'air_visual', 'iqair'],
  about: 'Reads air quality data within the quota of its owner.',
  revoke: 'Dashboard → API → delete the key.',
  source: 'https://api-docs.iqair.com/',
});
