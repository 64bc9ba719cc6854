// https://www.paralleldots.com/text-analysis-apis
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'paralleldots.api-key',
  provider: 'ParallelDots',
  severity: 'low',
  shape: token`${base62(43)}`,
  words: ['paralleldots', 'parallel_dots', 'parallel-dots', 'paralleldots', 'parallel dots'],
  after: 24,
  about: 'Uses up the text-analysis quota of its owner.',
  revoke: 'ParallelDots dashboard → API keys; ask support to replace it.',
  source: 'https://www.paralleldots.com/text-analysis-apis',
});
