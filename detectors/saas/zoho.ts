// https://www.zoho.com/accounts/protocol/oauth.html
import { defineDetector, hex, inHeader, token } from '../../src/detector/index.js';

const shape = token`1000.${hex(32)}.${hex(32)}`;

export default defineDetector({
  id: 'zoho.oauth-token',
  verify: inHeader('https://accounts.zoho.com/oauth/user/info', 'Authorization', {
    prefix: 'Zoho-oauthtoken ',
    dead: [],
  }),
  title: 'Zoho OAuth token',
  provider: 'Zoho',
  severity: 'high',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).replace(/\./g, '-')],
  docs: {
    about: 'Acts as a user within its scopes, as a refresh token until it is revoked.',
    revoke: 'accounts.zoho.com → Sessions → Connected apps → Remove; at once.',
    source: 'https://www.zoho.com/accounts/protocol/oauth.html',
  },
});
