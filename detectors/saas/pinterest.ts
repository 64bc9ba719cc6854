// https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/
import { base62, base64url, defineDetector, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('pina_', 'pinr_')}${oneOf(base64url(60, 200), base62(20, 59))}`;

export default defineDetector({
  id: 'pinterest.access-token',
  title: 'Pinterest access or refresh token',
  provider: 'Pinterest',
  severity: 'medium',
  shape,
  verify: { url: 'https://api.pinterest.com/v5/user_account', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [shape.sample(rng).slice(0, 20), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Reads and changes a person’s boards and advertisements within its scopes.',
    revoke: 'Settings → Security → Connected apps → Remove; at once.',
    source: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
  },
});
