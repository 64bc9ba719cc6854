// https://docs.rocketreach.co/reference/authentication
import { alphabet, chars, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'rocketreach.api-key',
  provider: 'RocketReach',
  severity: 'medium',
  shape: token`${chars(alphabet('lower-case letters, digits and -', '0-9', 'a-z', '-'), 39)}`,
  words: ['rocketreach', 'rocket_reach', 'rocket-reach', 'rocketreach', 'rocket reach'],
  verify: inHeader('https://api.rocketreach.co/v2/api/account', 'Api-Key'),
  about: 'Looks up persons’ addresses and telephone numbers at its owner’s cost.',
  revoke: 'rocketreach.co → API → Usage & settings → Regenerate.',
  source: 'https://docs.rocketreach.co/reference/authentication',
});
