// https://base.zenkit.com/docs/api/overview/introduction
import { base36, base62, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'zenkit.api-key',
  provider: 'Zenkit',
  severity: 'medium',
  shape: token`${base36(8)}-${base62(32)}`,
  words: ['zenkit'],
  before: 52,
  prior: 0.7,
  verify: inHeader('https://base.zenkit.com/api/v1/users/me', 'Zenkit-API-Key'),
  about: 'Reads and changes the collections that its user can open.',
  revoke: 'Profile → API → Regenerate.',
  source: 'https://base.zenkit.com/docs/api/overview/introduction',
});
