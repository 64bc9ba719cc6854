// https://docs.scrapeowl.com/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'scrapeowl.api-key',
  provider: 'ScrapeOwl',
  severity: 'low',
  shape: token`${base36(30)}`,
  words: ['scrapeowl', 'scrape_owl', 'scrape-owl', 'scrapeowl', 'scrape owl'],
  after: 24,
  about: 'Scrapes pages at its owner’s cost.',
  revoke: 'app.scrapeowl.com → Dashboard → API key → Regenerate.',
  source: 'https://docs.scrapeowl.com/',
});
