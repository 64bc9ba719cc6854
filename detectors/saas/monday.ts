// https://developer.monday.com/api-reference/docs/authentication
import { defineDetector, jwt, jwtFrom } from '../../src/detector/index.js';

const shape = jwt({
  header: { alg: 'HS256' },
  literals: ['eyJhbGciOiJIUzI1NiJ9.eyJ0aWQi'],
  claims: (rng) => ({
    tid: 1e8 + rng.int(1e8),
    aai: 11,
    uid: 1e7 + rng.int(1e7),
    per: 'me:write',
    actid: 1e6 + rng.int(1e6),
    rgn: 'use1',
  }),
});

export default defineDetector({
  id: 'monday.api-token',
  title: 'monday.com API token',
  provider: 'monday.com',
  severity: 'high',
  shape,
  random: false,
  check: jwtFrom('monday.com', (payload) => 'tid' in payload && 'uid' in payload),
  decoys: (rng) => [shape.sample(rng).slice(0, 60), shape.sample(rng).replace(/\./g, ':')],
  docs: {
    about: 'Acts as its user: reads and changes the boards that they can see.',
    revoke: 'Profile → Developers → My access tokens → Regenerate; at once.',
    source: 'https://developer.monday.com/api-reference/docs/authentication',
  },
});
