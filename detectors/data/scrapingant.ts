// https://docs.scrapingant.com/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'scrapingant.api-key',
  provider: 'ScrapingAnt',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['scrapingant', 'scraping_ant', 'scraping-ant', 'scrapingant', 'scraping ant'],
  about: 'Scrapes pages at its owner’s cost.',
  revoke: 'app.scrapingant.com → Dashboard → API token → Regenerate.',
  source: 'https://docs.scrapingant.com/',
});
