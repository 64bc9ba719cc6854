// https://github.com/sugester/API
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'sugester.api-token',
  provider: 'Sugester',
  title: 'Sugester API token',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['sugester'],
  before: 52,
  prior: 0.6,
  about: 'Reads and changes customers, tickets and mail of the account.',
  revoke: 'Settings → Account settings → Integrations → API code.',
  source: 'https://github.com/sugester/API',
});
