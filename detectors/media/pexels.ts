// https://www.pexels.com/api/documentation/#authorization
import { base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'pexels.api-key',
  provider: 'Pexels',
  severity: 'low',
  shape: token`${base62(56)}`,
  words: ['pexels'],
  after: 24,
  verify: inHeader('https://api.pexels.com/v1/curated?per_page=1', 'Authorization'),
  about: 'Searches photographs and videos in the name of its owner, within the rate limit.',
  revoke: 'pexels.com/api → Your API key; ask the support for a new one.',
  source: 'https://www.pexels.com/api/documentation/#authorization',
});
