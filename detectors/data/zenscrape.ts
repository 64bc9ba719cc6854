// https://app.zenscrape.com/documentation
import { inHeader, keyed, token, uuid, uuidCheck } from '../../src/detector/index.js';

export default keyed({
  id: 'zenscrape.api-key',
  provider: 'Zenscrape',
  severity: 'low',
  shape: token`${uuid()}`,
  words: ['zenscrape'],
  before: 52,
  check: uuidCheck,
  verify: inHeader('https://app.zenscrape.com/api/v1/status', 'apikey'),
  about: 'Fetches pages on the account’s credits.',
  revoke: 'app.zenscrape.com → API keys → Delete.',
  source: 'https://app.zenscrape.com/documentation',
});
