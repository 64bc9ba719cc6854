// https://docs.vyte.in/reference/authentication
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'vyte.api-key',
  provider: 'Vyte',
  severity: 'low',
  shape: token`${base36(50)}`,
  words: ['vyte'],
  before: 52,
  about: 'Reads and makes meetings of its user.',
  revoke: 'vyte.in → Settings → Integrations → renew the key.',
  source: 'https://docs.vyte.in/reference/authentication',
});
