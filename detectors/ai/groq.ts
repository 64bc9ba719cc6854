// https://console.groq.com/docs/quickstart
import { base62, defineDetector, token } from '../../src/detector/index.js';

const shape = token`gsk_${base62(20)}WGdyb3FY${base62(24)}`;

export default defineDetector({
  id: 'groq.api-key',
  title: 'Groq API key',
  provider: 'Groq',
  severity: 'high',
  shape,
  verify: { url: 'https://api.groq.com/openai/v1/models', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).replace('WGdyb3FY', 'WGdyb3FZ')],
  docs: {
    about: 'Calls models at an account’s cost.',
    revoke: 'console.groq.com → API keys → Delete; at once.',
    source: 'https://console.groq.com/docs/quickstart',
  },
});
