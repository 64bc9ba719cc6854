// https://docs.zenrows.com/first-steps/getting-started-guide
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'zenrows.api-key',
  provider: 'ZenRows',
  severity: 'low',
  shape: token`${hex(40)}`,
  words: ['zenrows', 'zen_rows'],
  before: 80,
  prior: 0.7,
  verify: {
    url: 'https://api.zenrows.com/v1/subscriptions/self/details',
    method: 'GET',
    auth: { header: 'X-API-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Fetches pages on the account’s credits.',
  revoke: 'app.zenrows.com → API key → Regenerate.',
  source: 'https://docs.zenrows.com/first-steps/getting-started-guide',
});
