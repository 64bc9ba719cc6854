// https://llama.developer.meta.com/docs/api-keys
import { base64url, defineDetector, digits, token } from '../../src/detector/index.js';

const shape = token`LLM|${digits(15, 16)}|${base64url(27)}`;

export default defineDetector({
  id: 'llama.api-key',
  title: 'Llama API key',
  provider: 'Meta',
  severity: 'high',
  shape,
  prior: 0.97,
  verify: { url: 'https://api.llama.com/v1/models', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [shape.sample(rng).slice(0, 40), shape.sample(rng).toLowerCase()],
  docs: {
    about: 'Calls models at the owner’s cost.',
    revoke: 'Llama developer console → API keys → Delete; at once.',
    source: 'https://llama.developer.meta.com/docs/api-keys',
  },
});
