// https://docs.netbird.io/how-to/access-netbird-public-api
import {
  base62,
  crc32Base62,
  defineDetector,
  inHeader,
  keyed,
  token,
  upperHex,
  uuidCheck,
} from '../../src/detector/index.js';

const shape = token`nbp_${base62(30)}${crc32Base62()}`;

export default [
  defineDetector({
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
  }),
  keyed({
    id: 'netbird.setup-key',
    provider: 'NetBird',
    title: 'NetBird setup key',
    severity: 'high',
    shape: token`${upperHex(8)}-${upperHex(4)}-${upperHex(4)}-${upperHex(4)}-${upperHex(12)}`,
    words: ['setup-key', 'setup_key', 'setupkey', 'netbird'],
    check: uuidCheck,
    sampleName: 'NB_SETUP_KEY',
    about: 'Joins machines to a private network.',
    revoke: 'Dashboard → Setup keys → Revoke; at once.',
    source: 'https://docs.netbird.io/how-to/register-machines-using-setup-keys',
  }),
];
