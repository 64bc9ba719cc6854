// https://jina.ai/embeddings/
import { base62, defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`jina_${hex(32)}${base62(28)}`;

export default defineDetector({
  id: 'jina.api-key',
  title: 'Jina AI API key',
  provider: 'Jina AI',
  severity: 'medium',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Makes embeddings and reads pages at an account’s cost.',
    revoke: 'jina.ai → API dashboard → API keys → Delete; at once.',
    source: 'https://jina.ai/embeddings/',
  },
});
