// https://api-dashboard.search.brave.com/app/documentation/web-search/get-started
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'brave.api-key',
  provider: 'Brave Search',
  severity: 'medium',
  shape: token`BSA${base64url(24, 40)}`,
  words: ['brave', 'x-subscription-token', 'bravesearch'],
  before: 96,
  shortLiteral: 'the vendor’s name must stand before it',
  sampleName: 'BRAVE_API_KEY',
  verify: {
    url: 'https://api.search.brave.com/res/v1/web/search?q=a&count=1',
    method: 'GET',
    auth: { header: 'X-Subscription-Token' },
    live: [200, 429],
    dead: [401, 422],
  },
  about: 'Searches at the account’s cost.',
  revoke: 'API dashboard → API keys → Delete.',
  source: 'https://api-dashboard.search.brave.com/app/documentation/web-search/get-started',
});
