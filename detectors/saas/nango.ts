// https://nango.dev/docs/reference/api/authentication
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'nango.secret-key',
  provider: 'Nango',
  title: 'Nango secret key',
  severity: 'high',
  shape: token`${uuid()}`,
  words: ['nango'],
  prior: 0.5,
  verify: { url: 'https://api.nango.dev/connections', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads the tokens that an application’s users gave it for other services.',
  revoke: 'Environment settings → Secret key → Rotate; at once.',
  source: 'https://nango.dev/docs/reference/api/authentication',
});
