// https://docs.developer.yelp.com/docs/fusion-authentication
import { base64url, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'yelp.api-key',
  provider: 'Yelp Fusion',
  severity: 'medium',
  shape: token`${base64url(128)}`,
  words: ['yelp', 'yelpfusion'],
  before: 52,
  prior: 0.7,
  verify: bearer('https://api.yelp.com/v3/businesses/search?location=NYC&limit=1', { dead: [400, 401] }),
  about: 'Uses up the business look-ups of the plan.',
  revoke: 'yelp.com/developers/v3/manage_app → renew the key.',
  source: 'https://docs.developer.yelp.com/docs/fusion-authentication',
});
