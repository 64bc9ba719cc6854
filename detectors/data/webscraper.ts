// https://webscraper.io/documentation/web-scraper-cloud/api
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'webscraper.api-token',
  provider: 'Web Scraper',
  title: 'Web Scraper API token',
  severity: 'low',
  shape: token`${base62(60)}`,
  words: ['webscraper', 'web_scraper', 'web-scraper'],
  before: 52,
  prior: 0.45,
  about: 'Runs scraping jobs on the account’s credits and reads their results.',
  revoke: 'cloud.webscraper.io → API → Regenerate token.',
  source: 'https://webscraper.io/documentation/web-scraper-cloud/api',
});
