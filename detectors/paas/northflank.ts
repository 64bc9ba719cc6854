// https://northflank.com/docs/v1/api/use-the-api
import { defineDetector, jwt, jwtClaimsCheck, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwt({
  header: { alg: 'HS256', typ: 'JWT' },
  claims: (rng) => ({
    uuid: rng.text('0123456789abcdef', 32),
    entityType: 'user',
    entityId: rng.text('0123456789abcdef', 24),
  }),
});

export default defineDetector({
  id: 'northflank.api-token',
  title: 'Northflank API token',
  provider: 'Northflank',
  severity: 'info',
  shape,
  near: { words: ['northflank'], before: 96 },
  random: false,
  check: unlessUnreadable(jwtClaimsCheck),
  verify: { url: 'https://api.northflank.com/v1/projects', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [`northflank ${shape.sample(rng).slice(0, 60)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Deploys and changes the services of a team and reads their secrets, as its role allows.',
    revoke: 'Account settings → API → Tokens → Delete; at once.',
    source: 'https://northflank.com/docs/v1/api/use-the-api',
  },
});
