// https://powrbot.com/api/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'powrbot.api-key',
  provider: 'Powrbot',
  severity: 'low',
  shape: token`${base62(40)}`,
  words: ['powrbot'],
  about: 'Looks up companies and websites at its owner’s cost.',
  revoke: 'Powrbot → Account → API → renew the key.',
  source: 'https://powrbot.com/api/',
});
