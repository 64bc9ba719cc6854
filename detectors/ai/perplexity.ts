// https://docs.perplexity.ai/guides/getting-started
import { base62, bearer, defineDetector, token } from '../../src/detector/index.js';

const shape = token`pplx-${base62(48)}`;

export default defineDetector({
  id: 'perplexity.api-key',
  verify: bearer('https://api.perplexity.ai/async/chat/completions'),
  title: 'Perplexity API key',
  provider: 'Perplexity',
  severity: 'high',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Calls models at an account’s cost.',
    revoke: 'perplexity.ai → Settings → API → Delete; at once.',
    source: 'https://docs.perplexity.ai/guides/getting-started',
  },
});
