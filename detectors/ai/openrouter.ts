// https://openrouter.ai/docs/api-reference/authentication
import { defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`sk-or-v1-${hex(64)}`;

export default defineDetector({
  id: 'openrouter.api-key',
  title: 'OpenRouter API key',
  provider: 'OpenRouter',
  severity: 'high',
  shape,
  verify: { url: 'https://openrouter.ai/api/v1/key', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Calls models of many vendors at an account’s cost.',
    revoke: 'openrouter.ai → Keys → Delete; at once.',
    source: 'https://openrouter.ai/docs/api-reference/authentication',
  },
});
