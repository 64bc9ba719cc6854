// https://www.scrapingbee.com/documentation/
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'scrapingbee.api-key',
  provider: 'ScrapingBee',
  severity: 'medium',
  shape: token`${upperBase36(80)}`,
  words: ['scrapingbee', 'scraping_bee', 'scraping-bee', 'scrapingbee', 'scraping bee'],
  after: 24,
  about: 'Scrapes pages through proxies at its owner’s cost.',
  revoke: 'app.scrapingbee.com → Dashboard → API key → Regenerate.',
  source: 'https://www.scrapingbee.com/documentation/',
});
