// https://www.civo.com/api
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'civo.api-key',
  provider: 'Civo',
  severity: 'critical',
  shape: token`${base62(50)}`,
  words: ['civo'],
  verify: { url: 'https://api.civo.com/v2/quota', method: 'GET', auth: 'Bearer', live: [200], dead: [401, 403] },
  about: 'Starts, changes and deletes machines and clusters of the account.',
  revoke: 'civo.com → Account → Security → Regenerate.',
  source: 'https://www.civo.com/api',
});
