// https://docs.browserless.io/baas/start
import { base62, keyed, oneOf, partsOf, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'browserless.api-token',
  provider: 'Browserless',
  severity: 'info',
  shape: token`${oneOf(uuid(), [...partsOf('2'), base62(31, 59)])}`,
  words: ['browserless'],
  title: 'Browserless API token',
  about: 'Runs browsers at the account’s cost.',
  revoke: 'browserless.io → Account → regenerate the token.',
  source: 'https://docs.browserless.io/baas/start',
});
