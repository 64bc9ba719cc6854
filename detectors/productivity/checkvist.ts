// https://checkvist.com/auth/api
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'checkvist.api-key',
  provider: 'Checkvist',
  severity: 'info',
  shape: token`${base62(14)}`,
  words: ['checkvist'],
  prior: 0.8,
  about: 'With its user’s address, reads and changes lists.',
  revoke: 'checkvist.com → Profile → OpenAPI key → reset.',
  source: 'https://checkvist.com/auth/api',
});
