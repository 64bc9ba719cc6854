// https://swiftype.com/documentation/site-search/overview
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'swiftype.api-key',
  provider: 'Swiftype',
  severity: 'low',
  shape: token`${base64url(20)}`,
  words: ['swiftype'],
  before: 52,
  prior: 0.55,
  about: 'Queries, and with a private key changes, the search engines of the account.',
  revoke: 'Account settings → API keys → Reset.',
  source: 'https://swiftype.com/documentation/site-search/overview',
});
