// https://www.revenuecat.com/docs/projects/authentication
import { base62, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'revenuecat.secret-key',
  title: 'RevenueCat secret API key',
  provider: 'RevenueCat',
  severity: 'high',
  shape: token`sk_${base62(27, 37)}`,
  words: ['revenuecat', 'revenue_cat', 'revenue-cat', 'revenuecat', 'revenue cat'],
  before: 96,
  after: 24,
  shortLiteral: 'the vendor’s name must stand near',
  verify: bearer('https://api.revenuecat.com/v2/projects', { dead: [] }),
  about: 'Reads and changes subscribers and what they are entitled to.',
  revoke: 'app.revenuecat.com → Project settings → API keys → Revoke.',
  source: 'https://www.revenuecat.com/docs/projects/authentication',
});
