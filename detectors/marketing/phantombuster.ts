// https://hub.phantombuster.com/docs/api
import { base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'phantombuster.api-key',
  provider: 'PhantomBuster',
  severity: 'medium',
  shape: token`${base62(43)}`,
  words: ['phantombuster', 'phantom_buster', 'phantom-buster', 'phantombuster', 'phantom buster'],
  after: 24,
  verify: inHeader('https://api.phantombuster.com/api/v2/orgs/fetch', 'X-Phantombuster-Key'),
  about: 'Starts agents and reads their results and the session cookies of social networks that they hold.',
  revoke: 'PhantomBuster → Workspace settings → API keys → Delete.',
  source: 'https://hub.phantombuster.com/docs/api',
});
