// https://developer.mixmax.com/reference/getting-started
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'mixmax.api-token',
  provider: 'Mixmax',
  title: 'Mixmax API token',
  severity: 'medium',
  shape: token`${base64url(36)}`,
  words: ['mixmax'],
  verify: {
    url: 'https://api.mixmax.com/v1/users/me',
    method: 'GET',
    auth: { header: 'X-API-Token' },
    live: [200],
    dead: [401],
  },
  about: 'Reads its user’s sequences and sends mail from their mailbox.',
  revoke: 'Settings → Integrations → API → Delete.',
  source: 'https://developer.mixmax.com/reference/getting-started',
});
