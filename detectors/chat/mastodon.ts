// https://docs.joinmastodon.org/client/token/
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'mastodon.access-token',
  provider: 'Mastodon',
  title: 'Mastodon access token',
  severity: 'medium',
  shape: token`${base64url(43)}`,
  words: ['mastodon'],
  about: 'Reads and posts as a person or bot on their server, within its scopes.',
  revoke: 'Preferences → Development → the application → Regenerate; at once.',
  source: 'https://docs.joinmastodon.org/client/token/',
});
