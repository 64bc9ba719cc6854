// https://www.newscatcherapi.com/docs
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'newscatcher.api-key',
  provider: 'NewsCatcher',
  severity: 'low',
  shape: token`${base64url(43)}`,
  words: ['newscatcher', 'news_catcher', 'newscatcherapi'],
  verify: {
    url: 'https://api.newscatcherapi.com/v2/search?q=a',
    method: 'GET',
    auth: { header: 'x-api-key' },
    live: [200],
    dead: [401],
  },
  about: 'Searches news at the owner’s cost.',
  revoke: 'Account → API key → ask support for another.',
  source: 'https://www.newscatcherapi.com/docs',
});
