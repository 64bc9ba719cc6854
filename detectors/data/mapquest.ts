// https://developer.mapquest.com/documentation/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'mapquest.api-key',
  provider: 'MapQuest',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: ['mapquest', 'map_quest', 'mapquestapi'],
  prior: 0.5,
  about: 'Looks up places and routes within the owner’s quota.',
  revoke: 'Profile → Manage keys → delete the key.',
  source: 'https://developer.mapquest.com/documentation/',
});
