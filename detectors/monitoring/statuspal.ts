// https://www.statuspal.io/api-docs
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'statuspal.api-key',
  provider: 'Statuspal',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['statuspal', 'status_pal', 'status-pal'],
  before: 52,
  prior: 0.6,
  about: 'Writes incidents on the public status page, and reads its subscribers.',
  revoke: 'User settings → Profile → Regenerate API key.',
  source: 'https://www.statuspal.io/api-docs',
});
