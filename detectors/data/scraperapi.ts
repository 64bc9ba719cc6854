// https://docs.scraperapi.com/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'scraperapi.api-key',
  provider: 'ScraperAPI',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['scraperapi', 'scraper_api', 'scraper-api', 'scraperapi', 'scraper api'],
  about: 'Scrapes pages through proxies at its owner’s cost.',
  revoke: 'dashboard.scraperapi.com → API key → Rotate.',
  source: 'https://docs.scraperapi.com/',
});
