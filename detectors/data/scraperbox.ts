// https://scraperbox.com/docs
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'scraperbox.api-key',
  provider: 'ScraperBox',
  severity: 'low',
  shape: token`${upperBase36(32)}`,
  words: ['scraperbox', 'scraper_box', 'scraper-box', 'scraperbox', 'scraper box'],
  about: 'Scrapes pages at its owner’s cost.',
  revoke: 'scraperbox.com → Dashboard → API token → Regenerate.',
  source: 'https://scraperbox.com/docs',
});
