// https://www.statuscake.com/kb/knowledge-base/api-key/
import { base62, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'statuscake.api-key',
  provider: 'StatusCake',
  severity: 'medium',
  shape: token`${base62(20)}`,
  words: ['statuscake', 'status_cake', 'status-cake'],
  before: 52,
  prior: 0.7,
  verify: bearer('https://api.statuscake.com/v1/uptime'),
  about: 'Reads and changes uptime checks, and with them who is told of failures.',
  revoke: 'Account settings → Manage API keys → Remove.',
  source: 'https://www.statuscake.com/kb/knowledge-base/api-key/',
});
