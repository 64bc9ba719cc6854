// https://app.zenscrape.com/documentation
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'zenscrape.api-key',
  provider: 'Zenscrape',
  severity: 'low',
  shape: token`${uuid()}`,
  words: ['zenscrape'],
  before: 80,
  verify: {
    url: 'https://app.zenscrape.com/api/v1/status',
    method: 'GET',
    auth: { header: 'apikey' },
    live: [200],
    dead: [401],
  },
  about: 'Fetches pages on the account’s credits.',
  revoke: 'app.zenscrape.com → API keys → Delete.',
  source: 'https://app.zenscrape.com/documentation',
});
