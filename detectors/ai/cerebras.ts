// https://inference-docs.cerebras.ai/quickstart
import { base36, defineDetector, token } from '../../src/detector/index.js';

const shape = token`csk-${base36(48)}`;

export default defineDetector({
  id: 'cerebras.api-key',
  title: 'Cerebras API key',
  provider: 'Cerebras',
  severity: 'high',
  shape,
  verify: { url: 'https://api.cerebras.ai/v1/models', method: 'GET', auth: 'Bearer', live: [200], dead: [401, 403] },
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Calls models at an account’s cost.',
    revoke: 'cloud.cerebras.ai → API keys → Delete; at once.',
    source: 'https://inference-docs.cerebras.ai/quickstart',
  },
});
