// https://docs.play.ht/reference/api-authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'playht.secret-key',
  title: 'PlayHT secret key',
  provider: 'PlayHT',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['playht', 'play_ht', 'play-ht', 'playht', 'play ht', 'play.ht'],
  about: 'Makes speech and clones voices at its owner’s cost, together with the user id.',
  revoke: 'play.ht → API access → Delete the secret key.',
  source: 'https://docs.play.ht/reference/api-authentication',
});
