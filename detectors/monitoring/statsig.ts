// https://docs.statsig.com/access-management/api-keys
import { base62, defineDetector, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('secret-', 'console-')}${base62(40, 48)}`;

export default defineDetector({
  id: 'statsig.secret-key',
  title: 'Statsig server or console key',
  provider: 'Statsig',
  severity: 'high',
  shape,
  near: { words: ['statsig'], before: 80 },
  decoys: (rng) => [
    `statsig ${shape.sample(rng).slice(0, 40)}`,
    `statsig client-${rng.text('abcdefghijk0123456789', 43)}`,
  ],
  docs: {
    about: 'Reads a project’s flags and experiments, and as a console key changes them.',
    revoke: 'Project settings → Keys & environments → Revoke; at once.',
    source: 'https://docs.statsig.com/access-management/api-keys',
  },
});
