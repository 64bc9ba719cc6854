// https://help.nightfall.ai/developer-api/introduction/authentication
import { base62, defineDetector, token } from '../../src/detector/index.js';

const shape = token`NF-${base62(32)}`;

export default defineDetector({
  id: 'nightfall.api-key',
  title: 'Nightfall API key',
  provider: 'Nightfall',
  severity: 'high',
  shape,
  shortLiteral: '32 letters and digits, neither more nor fewer, must follow it',
  prior: 0.9,
  decoys: (rng) => [
    shape.sample(rng).slice(0, -1),
    shape.sample(rng).toLowerCase(),
    shape.sample(rng).replace('-', '_'),
  ],
  docs: {
    about: 'Scans texts at the owner’s cost and sees what a company looks for.',
    revoke: 'Dashboard → Developer platform → Manage API keys → Revoke; at once.',
    source: 'https://help.nightfall.ai/developer-api/introduction/authentication',
  },
});
