// https://api.raventools.com/docs/
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'raventools.api-key',
  provider: 'Raven Tools',
  severity: 'low',
  shape: token`${upperBase36(16)}`,
  words: ['raventools', 'raven_tools', 'raven-tools', 'raventools', 'raven tools'],
  after: 24,
  prior: 0.75,
  about: 'Reads rankings, keywords and profiles of the account.',
  revoke: 'Raven Tools → Account → API → Regenerate.',
  source: 'https://api.raventools.com/docs/',
});
