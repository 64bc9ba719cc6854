// https://docs.tradier.com/docs/authentication
import { base62, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'tradier.access-token',
  provider: 'Tradier',
  title: 'Tradier access token',
  severity: 'critical',
  shape: token`${base62(28)}`,
  words: ['tradier'],
  before: 52,
  prior: 0.7,
  verify: bearer('https://api.tradier.com/v1/user/profile'),
  about: 'Trades in a brokerage account, and reads its holdings.',
  revoke: 'dash.tradier.com → Settings → API access → Regenerate.',
  source: 'https://docs.tradier.com/docs/authentication',
});
