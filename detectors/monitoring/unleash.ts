// https://docs.getunleash.io/reference/api-tokens-and-client-keys
import { defineDetector, hex, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('*', 'default')}:${oneOf('development', 'production', '*')}.${hex(56, 64)}`;

export default defineDetector({
  id: 'unleash.api-token',
  title: 'Unleash API token',
  provider: 'Unleash',
  severity: 'medium',
  shape,
  prior: 0.9,
  near: { words: ['unleash', 'api_token', 'api-token', 'apitoken', 'authorization'], before: 48 },
  sampleName: 'UNLEASH_API_TOKEN',
  random: false,
  decoys: (rng) => [`unleash_token=${shape.sample(rng).slice(0, 50)}`, `value ${shape.sample(rng).slice(1)}`],
  docs: {
    about: 'Reads, and as an admin token changes, the feature flags of an instance.',
    revoke: 'Admin → API access → Delete; at once.',
    source: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
  },
});
