// https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/
import { hex, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'checkly.api-key',
  provider: 'Checkly',
  severity: 'medium',
  shape: token`${oneOf('cu_', '')}${hex(32)}`,
  words: ['checkly', 'checklyhq'],
  prior: 0.85,
  about: 'Acts as its user: changes checks and reads the secrets that they hold.',
  revoke: 'User settings → API keys → Delete.',
  source: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
});
