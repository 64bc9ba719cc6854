// https://developers.paymongo.com/docs/authentication
import { asUser, base62, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'paymongo.secret-key',
  title: 'PayMongo secret key',
  provider: 'PayMongo',
  severity: 'critical',
  shape: token`${oneOf('sk_live_', 'sk_test_')}${base62(24)}`,
  words: ['paymongo'],
  before: 96,
  after: 24,
  claims: ['stripe.secret-key', 'stripe.test-key'],
  verify: asUser('https://api.paymongo.com/v1/webhooks'),
  about: 'Takes and refunds payments and reads customers of a merchant; a test key acts on test data only.',
  revoke: 'PayMongo dashboard → Developers → API keys → Regenerate.',
  source: 'https://developers.paymongo.com/docs/authentication',
});
