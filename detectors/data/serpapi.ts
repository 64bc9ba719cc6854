// https://serpapi.com/account-api
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'serpapi.api-key',
  provider: 'SerpApi',
  severity: 'medium',
  shape: token`${hex(64)}`,
  words: ['serpapi', 'serp_api', 'serp-api', 'serpapi', 'serp api'],
  about: 'Searches at its owner’s cost and reads the searches that were made.',
  revoke: 'serpapi.com → API key → Regenerate.',
  source: 'https://serpapi.com/account-api',
});
