// https://docs.zyte.com/zyte-api/get-started.html
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'zyte.api-key',
  provider: 'Zyte',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['zyte', 'scrapinghub', 'shub_apikey', 'shub-apikey', 'shubapikey', 'crawlera'],
  before: 52,
  prior: 0.6,
  about: 'Runs crawls and fetches pages at the owner’s cost, and reads earlier results.',
  revoke: 'app.zyte.com → Settings → API key → Regenerate.',
  source: 'https://docs.zyte.com/zyte-api/get-started.html',
});
