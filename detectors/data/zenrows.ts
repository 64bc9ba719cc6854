// https://docs.zenrows.com/first-steps/getting-started-guide
import { hex, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'zenrows.api-key',
  provider: 'ZenRows',
  severity: 'low',
  shape: token`${hex(40)}`,
  words: ['zenrows', 'zen_rows'],
  before: 52,
  prior: 0.6,
  verify: inHeader('https://api.zenrows.com/v1/subscriptions/self/details', 'X-API-Key'),
  about: 'Fetches pages on the account’s credits.',
  revoke: 'app.zenrows.com → API key → Regenerate.',
  source: 'https://docs.zenrows.com/first-steps/getting-started-guide',
});
