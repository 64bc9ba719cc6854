// https://www.magicbell.com/docs/api/auth
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'magicbell.api-secret',
  provider: 'MagicBell',
  title: 'MagicBell API key or secret',
  severity: 'medium',
  shape: token`${base62(40)}`,
  words: ['magicbell', 'magic_bell', 'magic-bell'],
  about: 'With the API key, notifies every user of a product and reads who they are.',
  revoke: 'Dashboard → Settings → Projects → Regenerate.',
  source: 'https://www.magicbell.com/docs/api/auth',
});
