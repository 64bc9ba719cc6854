// https://docs.kinde.com/developer-tools/kinde-api/connect-to-kinde-api/
import { base62, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'kinde.client-secret',
  provider: 'Kinde',
  title: 'Kinde client secret',
  severity: 'high',
  shape: token`${base62(48, 52)}`,
  words: ['kinde'],
  parts: [{ name: 'client id', shape: token`${hex(32)}`, within: 300 }],
  about: 'Signs in as the application; a machine application may manage users and organizations of the business.',
  revoke: 'Settings → Applications → the application → Rotate client secret.',
  source: 'https://docs.kinde.com/developer-tools/kinde-api/connect-to-kinde-api/',
});
