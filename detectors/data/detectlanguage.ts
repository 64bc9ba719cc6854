// https://detectlanguage.com/documentation
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'detectlanguage.api-key',
  provider: 'Detect Language',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['detectlanguage', 'detect_language', 'detect-language', 'detect language'],
  prior: 0.5,
  verify: {
    url: 'https://ws.detectlanguage.com/0.2/user/status',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  about: 'Uses up the owner’s quota for recognising languages.',
  revoke: 'detectlanguage.com → Account → regenerate the key.',
  source: 'https://detectlanguage.com/documentation',
});
