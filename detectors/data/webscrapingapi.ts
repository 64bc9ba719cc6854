// https://docs.webscrapingapi.com/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'webscrapingapi.api-key',
  provider: 'WebScrapingAPI',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: ['webscrapingapi', 'webscraping_api', 'webscraping-api', 'web_scraping_api', 'webscraping'],
  before: 52,
  about: 'Fetches pages on the account’s credits.',
  revoke: 'dashboard.webscrapingapi.com → API access key → Reset.',
  source: 'https://docs.webscrapingapi.com/',
});
