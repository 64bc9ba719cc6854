// https://docs.socket.dev/reference/introduction-to-socket-api
import { asUser, base64url, defineDetector, lookAlikes, optional, token } from '../../src/detector/index.js';

const shape = token`sktsec_${optional('t_')}${base64url(42)}_api`;

export default defineDetector({
  id: 'socket.api-token',
  title: 'Socket API token',
  provider: 'Socket',
  severity: 'medium',
  shape,
  decoys: lookAlikes(shape),
  verify: asUser('https://api.socket.dev/v0/organizations', { live: [200, 403] }),
  docs: {
    about: 'Reads the scans and alerts of an organization, and changes its settings where it may.',
    revoke: 'socket.dev → Settings → API Tokens → Revoke.',
    source: 'https://docs.socket.dev/reference/introduction-to-socket-api',
  },
});
