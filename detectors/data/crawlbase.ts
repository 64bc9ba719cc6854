// https://crawlbase.com/docs/crawling-api/
import { base64url, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'crawlbase.token',
  provider: 'Crawlbase',
  severity: 'low',
  shape: token`${base64url(22)}`,
  words: ['crawlbase', 'proxycrawl'],
  title: 'Crawlbase token',
  prior: 0.82,
  check: notHash,
  about: 'Fetches pages at the account’s cost.',
  revoke: 'crawlbase.com → Account → Documentation → reset the token.',
  source: 'https://crawlbase.com/docs/crawling-api/',
});
