// https://docs.mailsac.com/en/latest/services/web_api/web_api.html
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'mailsac.api-key',
  provider: 'Mailsac',
  severity: 'low',
  shape: token`k_${base62(36, 50)}`,
  words: ['mailsac'],
  prior: 0.85,
  verify: {
    url: 'https://mailsac.com/api/me',
    method: 'GET',
    auth: { header: 'Mailsac-Key' },
    live: [200],
    dead: [401],
  },
  about: 'Reads the mail of private test inboxes.',
  revoke: 'Dashboard → API credentials → delete the key.',
  source: 'https://docs.mailsac.com/en/latest/services/web_api/web_api.html',
});
