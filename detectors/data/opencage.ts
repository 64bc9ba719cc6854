// https://opencagedata.com/api
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'opencage.api-key',
  provider: 'OpenCage',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['opencage', 'open_cage', 'opencagedata'],
  before: 52,
  about: 'Looks up places within the plan of its owner.',
  revoke: 'Dashboard → Geocoding API → delete the key.',
  source: 'https://opencagedata.com/api',
});
