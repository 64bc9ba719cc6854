// https://api.producthunt.com/v2/docs
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'producthunt.token',
  title: 'Product Hunt token or client secret',
  provider: 'Product Hunt',
  severity: 'low',
  shape: token`${base64url(43)}`,
  words: ['producthunt', 'product_hunt', 'product-hunt', 'producthunt', 'product hunt'],
  after: 24,
  about: 'Reads public posts and acts as its application or developer, within the rate limit.',
  revoke: 'producthunt.com/v2/oauth/applications → the application → Delete or renew.',
  source: 'https://api.producthunt.com/v2/docs',
});
