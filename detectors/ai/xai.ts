// https://docs.x.ai/docs/tutorial
import { base62, defineDetector, token } from '../../src/detector/index.js';

const shape = token`xai-${base62(80)}`;

export default defineDetector({
  id: 'xai.api-key',
  title: 'xAI API key',
  provider: 'xAI',
  severity: 'high',
  shape,
  verify: { url: 'https://api.x.ai/v1/api-key', method: 'GET', auth: 'Bearer', live: [200], dead: [400, 401] },
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Calls models at a team’s cost.',
    revoke: 'console.x.ai → API keys → Delete; at once.',
    source: 'https://docs.x.ai/docs/tutorial',
  },
});
