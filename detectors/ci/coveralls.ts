// https://docs.coveralls.io/
import { base62, defineDetector, notHash, token, oneOf, chars, alphabet } from '../../src/detector/index.js';

const shape = token`${oneOf(base62(32, 37), chars(alphabet('letters, digits and -', 'A-Z', 'a-z', '0-9', '-'), 37))}`;

export default defineDetector({
  id: 'coveralls.repo-token',
  check: notHash,
  title: 'Coveralls repository or API token',
  provider: 'Coveralls',
  severity: 'low',
  shape,
  prior: 0.85,
  near: { words: ['coveralls'], before: 52 },
  decoys: (rng) => [`coveralls_token=${shape.sample(rng).slice(0, 31)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Uploads coverage for one repository, or reads those of its user.',
    revoke: 'Repository → Settings → Regenerate token; at once.',
    source: 'https://docs.coveralls.io/',
  },
});
