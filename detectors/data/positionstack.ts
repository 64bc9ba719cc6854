// https://positionstack.com/documentation
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'positionstack.api-key',
  provider: 'positionstack',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: ['positionstack', 'position_stack', 'position-stack', 'positionstack', 'position stack'],
  about: 'Looks up addresses and coordinates at its owner’s cost.',
  revoke: 'positionstack.com → Dashboard → Reset API access key.',
  source: 'https://positionstack.com/documentation',
});
