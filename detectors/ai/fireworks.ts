// https://docs.fireworks.ai/getting-started/quickstart
import { base62, defineDetector, token } from '../../src/detector/index.js';

const shape = token`fw_${base62(22, 24)}`;

export default defineDetector({
  id: 'fireworks.api-key',
  title: 'Fireworks AI API key',
  provider: 'Fireworks AI',
  severity: 'high',
  shape,
  prior: 0.93,
  near: { words: ['fireworks', 'fireworksai'], before: 80 },
  verify: {
    url: 'https://api.fireworks.ai/inference/v1/models',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  shortLiteral: 'the vendor’s name must stand before it',
  decoys: (rng) => [shape.sample(rng).slice(0, 20), shape.sample(rng).replace('_', '-')],
  docs: {
    about: 'Calls and trains models at an account’s cost.',
    revoke: 'app.fireworks.ai → API keys → Delete; at once.',
    source: 'https://docs.fireworks.ai/getting-started/quickstart',
  },
});
