// https://www.zerobounce.net/docs/email-validation-api-quickstart/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'zerobounce.api-key',
  provider: 'ZeroBounce',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['zerobounce', 'zero_bounce', 'zero-bounce'],
  before: 52,
  prior: 0.6,
  about: 'Checks mail addresses on the account’s credits, and reads earlier results.',
  revoke: 'zerobounce.net → API → API keys → Regenerate.',
  source: 'https://www.zerobounce.net/docs/email-validation-api-quickstart/',
});
