// https://getstream.io/chat/docs/node/tokens_and_authentication/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'getstream.api-secret',
  provider: 'Stream',
  title: 'Stream (getstream.io) API secret',
  severity: 'high',
  shape: token`${base36(64)}`,
  words: [
    'getstream',
    'get_stream',
    'get-stream',
    'stream_api',
    'stream-api',
    'streamapi',
    'stream_secret',
    'stream-secret',
    'streamsecret',
    'stream_chat',
    'stream-chat',
    'streamchat',
    'stream_io',
  ],
  prior: 0.45,
  about: 'Signs in as any user of the app: reads and writes chats and feeds.',
  revoke: 'Dashboard → the app → API keys → make a new pair, then delete the old one.',
  source: 'https://getstream.io/chat/docs/node/tokens_and_authentication/',
});
