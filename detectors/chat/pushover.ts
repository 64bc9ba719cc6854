// https://pushover.net/api
import { base36, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base36(30)}`;

export default defineDetector({
  id: 'pushover.token',
  check: notHash,
  title: 'Pushover application or user key',
  provider: 'Pushover',
  severity: 'low',
  shape,
  prior: 0.85,
  near: { words: ['pushover'], before: 24 },
  decoys: (rng) => [`pushover_token=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Sends notifications to a person’s devices.',
    revoke: 'pushover.net → the application → Delete; at once.',
    source: 'https://pushover.net/api',
  },
});
