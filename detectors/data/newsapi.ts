// https://newsapi.org/docs/authentication
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'newsapi.api-key',
  provider: 'NewsAPI',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['news_api', 'news-api', 'newsapi'],
  before: 52,
  verify: {
    url: 'https://newsapi.org/v2/top-headlines?country=us&pageSize=1',
    method: 'GET',
    auth: { header: 'X-Api-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Reads news within the quota of its owner.',
  revoke: 'Account → API key → Generate new.',
  source: 'https://newsapi.org/docs/authentication',
});
