// https://www.sanity.io/docs/http-auth
import { base62, bearer, defineDetector, token } from '../../src/detector/index.js';

const shape = token`sk${base62(79, 180)}`;

export default defineDetector({
  id: 'sanity.token',
  verify: bearer('https://api.sanity.io/v2021-06-07/users/me'),
  title: 'Sanity auth token',
  provider: 'Sanity',
  severity: 'high',
  shape,
  near: { words: ['sanity'], before: 48 },
  decoys: (rng) => [`sanity ${shape.sample(rng).slice(0, 70)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Reads and changes a project’s content within its role.',
    revoke: 'sanity.io/manage → the project → API → Tokens → Delete; at once.',
    source: 'https://www.sanity.io/docs/http-auth',
  },
});
