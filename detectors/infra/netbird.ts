// https://docs.netbird.io/how-to/access-netbird-public-api
import { base62, crc32Base62, defineDetector, inHeader, token } from '../../src/detector/index.js';

const shape = token`nbp_${base62(30)}${crc32Base62()}`;

export default defineDetector({
  id: 'netbird.pat',
  verify: inHeader('https://api.netbird.io/api/users', 'Authorization', {
    prefix: 'Token ',
    live: [200, 403],
    dead: [],
  }),
  title: 'NetBird personal access token',
  provider: 'NetBird',
  severity: 'critical',
  shape,
  decoys: (rng) => [`${shape.sample(rng).slice(0, -6)}000000`, shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Administers a private network: its peers, keys and access rules.',
    revoke: 'Team → Users → the user → Access tokens → Delete; at once.',
    source: 'https://docs.netbird.io/how-to/access-netbird-public-api',
  },
});
