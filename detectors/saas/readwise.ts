// https://readwise.io/api_deets
import { base62, defineDetector, inHeader, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(50)}`;

export default defineDetector({
  id: 'readwise.access-token',
  check: notHash,
  verify: inHeader('https://readwise.io/api/v2/auth/', 'Authorization', { prefix: 'Token ', live: [204] }),
  title: 'Readwise access token',
  provider: 'Readwise',
  severity: 'low',
  shape,
  near: { words: ['readwise'], before: 32 },
  decoys: (rng) => [`readwise_token=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Reads and changes a person’s highlights.',
    revoke: 'readwise.io/access_token → get another; at once.',
    source: 'https://readwise.io/api_deets',
  },
});
