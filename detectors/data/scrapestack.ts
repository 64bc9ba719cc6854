// https://scrapestack.com/documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'scrapestack.api-key',
  provider: 'scrapestack',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['scrapestack'],
  about: 'Scrapes pages at its owner’s cost.',
  revoke: 'scrapestack.com → Dashboard → Reset API access key.',
  source: 'https://scrapestack.com/documentation',
});
