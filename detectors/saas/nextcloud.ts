// https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'nextcloud.app-password',
  provider: 'Nextcloud',
  title: 'Nextcloud app password',
  severity: 'medium',
  shape: token`${base62(5)}-${base62(5)}-${base62(5)}-${base62(5)}-${base62(5)}`,
  words: ['nextcloud', 'next_cloud', 'next-cloud', 'owncloud', 'own_cloud'],
  prior: 0.7,
  about: 'Reads and changes a person’s files, calendars and contacts, without their second factor.',
  revoke: 'Settings → Security → Devices & sessions → Revoke; at once.',
  source: 'https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html',
});
