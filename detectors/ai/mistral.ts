// https://docs.mistral.ai/api/
import { base62, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(32)}`;

export default defineDetector({
  id: 'mistral.api-key',
  check: notHash,
  title: 'Mistral API key',
  provider: 'Mistral AI',
  severity: 'high',
  shape,
  prior: 0.85,
  near: {
    words: [
      'mistral_api_key',
      'mistral-api-key',
      'mistralapikey',
      'mistral_key',
      'mistral-key',
      'mistralkey',
      'mistral_token',
      'mistralai_api_key',
      'mistralai_key',
      'mistralai_token',
      'mistralaikey',
      'mistralaiapikey',
      'mistral',
    ],
    before: 40,
  },
  sampleName: 'MISTRAL_API_KEY',
  verify: { url: 'https://api.mistral.ai/v1/models', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [`mistral_api_key=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Calls models at a workspace’s cost.',
    revoke: 'console.mistral.ai → API keys → Delete; at once.',
    source: 'https://docs.mistral.ai/api/',
  },
});
