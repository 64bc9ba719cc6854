// https://dev.happyscribe.com/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'happyscribe.api-key',
  provider: 'Happy Scribe',
  severity: 'low',
  shape: token`${base62(24)}`,
  words: ['happyscribe', 'happy_scribe', 'happy-scribe', 'happy scribe'],
  verify: {
    url: 'https://www.happyscribe.com/api/v1/transcriptions',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  about: 'Transcribes at the owner’s cost and reads earlier transcripts.',
  revoke: 'happyscribe.com → Account → API → regenerate the key.',
  source: 'https://dev.happyscribe.com/',
});
