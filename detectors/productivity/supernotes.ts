// https://developer.supernotes.app/
import { base64url, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'supernotes.api-key',
  provider: 'Supernotes',
  severity: 'low',
  shape: token`${base64url(43)}`,
  words: ['supernotes'],
  before: 52,
  prior: 0.7,
  verify: inHeader('https://api.supernotes.app/v1/user', 'Api-Key'),
  about: 'Reads and writes its user’s notes.',
  revoke: 'Settings → Manage API keys → Delete.',
  source: 'https://developer.supernotes.app/',
});
