// https://docs.cohere.com/docs/rate-limits
import { base62, bearer, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(40)}`;

export default defineDetector({
  id: 'cohere.api-key',
  check: notHash,
  verify: bearer('https://api.cohere.com/v1/models'),
  title: 'Cohere API key',
  provider: 'Cohere',
  severity: 'high',
  shape,
  prior: 0.7,
  near: { words: ['cohere', 'co_api_key', 'co-api-key', 'coapikey'], before: 52 },
  sampleName: 'COHERE_API_KEY',
  decoys: (rng) => [`cohere_api_key=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Calls models at an account’s cost.',
    revoke: 'dashboard.cohere.com → API keys → Delete; at once.',
    source: 'https://docs.cohere.com/docs/rate-limits',
  },
});
