// https://www.oopspam.com/docs/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'oopspam.api-key',
  provider: 'OOPSpam',
  severity: 'low',
  shape: token`${base62(40)}`,
  words: ['oopspam'],
  about: 'Checks texts at the owner’s cost.',
  revoke: 'Dashboard → Settings → API key → Regenerate.',
  source: 'https://www.oopspam.com/docs/',
});
