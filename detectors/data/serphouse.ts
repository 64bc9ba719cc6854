// https://docs.serphouse.com/
import { base62, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'serphouse.api-token',
  title: 'SERPHouse API token',
  provider: 'SERPHouse',
  severity: 'low',
  shape: token`${base62(60)}`,
  words: ['serphouse', 'serp_house', 'serp-house', 'serphouse', 'serp house'],
  after: 24,
  verify: bearer('https://api.serphouse.com/account/info'),
  about: 'Searches at its owner’s cost.',
  revoke: 'serphouse.com → Account → API token → Regenerate.',
  source: 'https://docs.serphouse.com/',
});
