// https://support.smartbear.com/bitbar/docs/en/use-rest-apis-with-bitbar.html
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'bitbar.api-key',
  provider: 'BitBar',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['bitbar'],
  check: notHash,
  verify: { url: 'https://cloud.bitbar.com/api/me', method: 'GET', auth: 'Basic', live: [200], dead: [401] },
  about: 'Runs tests on real devices at the account’s cost and reads what was recorded.',
  revoke: 'My account → API key → Reset.',
  source: 'https://support.smartbear.com/bitbar/docs/en/use-rest-apis-with-bitbar.html',
});
