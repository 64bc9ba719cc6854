// https://scrutinizer-ci.com/docs/api/
import { base36, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base36(64)}`;

export default defineDetector({
  id: 'scrutinizer.access-token',
  check: notHash,
  title: 'Scrutinizer access token',
  provider: 'Scrutinizer',
  severity: 'medium',
  shape,
  near: { words: ['scrutinizer'], before: 52 },
  decoys: (rng) => [`scrutinizer_token=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Reads its user’s repositories on Scrutinizer and their analysis.',
    revoke: 'Profile → Applications → Access tokens → Delete; at once.',
    source: 'https://scrutinizer-ci.com/docs/api/',
  },
});
