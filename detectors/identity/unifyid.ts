// https://developer.unify.id/
import { alphabet, chars, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'unifyid.api-key',
  provider: 'UnifyID',
  severity: 'low',
  shape: token`${chars(alphabet('base64 of either kind', '0-9', 'A-Z', 'a-z', '+/_-'), 43)}${chars(alphabet('base64 or its padding', '0-9', 'A-Z', 'a-z', '+/_=-'), 1)}`,
  words: ['unifyid', 'unify_id', 'unify-id', 'unify.id'],
  before: 52,
  about: 'Asked who walks with a phone, until the service closed.',
  revoke: 'The service has closed; remove the key.',
  source: 'https://developer.unify.id/',
});
