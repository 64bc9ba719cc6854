// https://www.skrapp.io/api
import { base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'skrapp.access-key',
  title: 'Skrapp access key',
  provider: 'Skrapp',
  severity: 'medium',
  shape: token`${base62(42)}`,
  words: ['skrapp'],
  after: 24,
  verify: inHeader('https://api.skrapp.io/api/v2/account', 'X-Access-Key'),
  about: 'Looks up mail addresses at its owner’s cost.',
  revoke: 'app.skrapp.io → API → Regenerate.',
  source: 'https://www.skrapp.io/api',
});
