// https://apidoc.overloop.com/
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'overloop.api-key',
  provider: 'Overloop',
  severity: 'medium',
  shape: token`${base64url(50)}`,
  words: ['overloop', 'over_loop'],
  verify: {
    url: 'https://api.overloop.com/public/v1/users',
    method: 'GET',
    auth: { header: 'Authorization' },
    live: [200],
    dead: [401],
  },
  about: 'Reads prospects and starts campaigns from a team’s mailboxes.',
  revoke: 'Settings → API → Regenerate.',
  source: 'https://apidoc.overloop.com/',
});
