// https://support.maxmind.com/hc/en-us/articles/4407116112539
import { base62, defineDetector, token } from '../../src/detector/index.js';

const shape = token`${base62(6)}_${base62(29)}_mmk`;

export default defineDetector({
  id: 'maxmind.license-key',
  title: 'MaxMind licence key',
  provider: 'MaxMind',
  severity: 'medium',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Downloads and queries location data at an account’s cost.',
    revoke: 'Account → Manage license keys → Delete; at once.',
    source: 'https://support.maxmind.com/hc/en-us/articles/4407116112539',
  },
});
