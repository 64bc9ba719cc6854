// https://docs.baseten.co/observability/api-keys
import { base62, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(8)}.${base62(32)}`;

export default defineDetector({
  id: 'baseten.api-key',
  check: notHash,
  title: 'Baseten API key',
  provider: 'Baseten',
  severity: 'high',
  shape,
  prior: 0.85,
  near: { words: ['baseten'], before: 40 },
  verify: {
    url: 'https://api.baseten.co/v1/models',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'Api-Key ' },
    live: [200],
    dead: [401, 403],
  },
  decoys: (rng) => [`baseten ${shape.sample(rng).slice(0, -1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Calls and deploys models at a workspace’s cost.',
    revoke: 'app.baseten.co → API keys → Revoke; at once.',
    source: 'https://docs.baseten.co/observability/api-keys',
  },
});
