// https://docs.chatfuel.com/en/articles/790461-broadcasting-api
import { base62, keyed, notHash, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'chatfuel.token',
  provider: 'Chatfuel',
  severity: 'info',
  shape: token`${oneOf(base62(128), base62(64))}`,
  words: ['chatfuel'],
  title: 'Chatfuel broadcast token',
  check: notHash,
  about: 'Sends messages to the users of a bot.',
  revoke: 'Chatfuel → Configure → Token → regenerate.',
  source: 'https://docs.chatfuel.com/en/articles/790461-broadcasting-api',
});
