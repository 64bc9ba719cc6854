// https://developer.purestake.io/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'purestake.api-key',
  provider: 'PureStake',
  severity: 'low',
  shape: token`${base62(40)}`,
  words: ['purestake', 'pure_stake', 'pure-stake', 'purestake', 'pure stake'],
  about: 'Called Algorand nodes at its owner’s cost; the service has ended.',
  revoke: 'Nothing is left to revoke: the service has ended.',
  source: 'https://developer.purestake.io/',
});
