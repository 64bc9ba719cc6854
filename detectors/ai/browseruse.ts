// https://docs.cloud.browser-use.com/get-started/quickstart
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'browseruse.api-key',
  provider: 'Browser Use',
  severity: 'info',
  shape: token`bu_${base64url(37, 57)}`,
  words: ['browser_use', 'browser-use', 'browseruse'],
  before: 96,
  shortLiteral: 'the vendor’s name must stand before it',
  about: 'Runs agents in browsers at the account’s cost, signed in where its user is.',
  revoke: 'cloud.browser-use.com → Settings → API keys → Delete.',
  source: 'https://docs.cloud.browser-use.com/get-started/quickstart',
});
