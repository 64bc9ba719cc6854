// https://docs.getunleash.io/reference/api-tokens-and-client-keys
import { alphabet, chars, defineDetector, hex, oneOf, token } from '../../src/detector/index.js';

/** Of all projects, of several, or of one; for all environments, or for one. */
const project = oneOf('*', '[]', 'default', [
  chars(alphabet('lower-case letters, digits, _ and -', 'a-z', '0-9', '_-'), 3, 40),
]);
const environment = oneOf('*', 'development', 'production', [
  chars(alphabet('lower-case letters and -', 'a-z', '-'), 2, 24),
]);
const shape = token`${project}:${environment}.${hex(56, 64)}`;

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
