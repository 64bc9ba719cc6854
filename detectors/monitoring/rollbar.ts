// https://docs.rollbar.com/docs/access-tokens
import { defineDetector, hex, inHeader, token } from '../../src/detector/index.js';

const shape = token`${hex(32)}`;

export default defineDetector({
  id: 'rollbar.access-token',
  verify: inHeader('https://api.rollbar.com/api/1/items/?page=1', 'X-Rollbar-Access-Token', {
    dead: [],
    body: { live: 'insufficient privileges', dead: 'invalid access token' },
  }),
  title: 'Rollbar access token',
  provider: 'Rollbar',
  severity: 'medium',
  shape,
  near: { words: ['rollbar'], before: 32 },
  sampleName: 'ROLLBAR_ACCESS_TOKEN',
  decoys: (rng) => [`rollbar_token=${rng.text('0123456789abcdef', 31)}`, `checksum ${shape.sample(rng)}`],
  docs: {
    about: 'Sends errors to a project, or as a read or write token reads and changes it.',
    revoke: 'Project settings → Project access tokens → Delete; at once.',
    source: 'https://docs.rollbar.com/docs/access-tokens',
  },
});
