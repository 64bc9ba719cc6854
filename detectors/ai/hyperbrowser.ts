// https://docs.hyperbrowser.ai/reference/api-reference
import { defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`hb_${hex(28)}`;

export default defineDetector({
  id: 'hyperbrowser.api-key',
  provider: 'Hyperbrowser',
  title: 'Hyperbrowser API key',
  severity: 'medium',
  shape: apiKey,
  prior: 0.85,
  shortLiteral: 'twenty-eight hex digits must follow it at once',
  verify: {
    url: 'https://api.hyperbrowser.ai/api/sessions?page=1',
    method: 'GET',
    auth: { header: 'x-api-key' },
    live: [200],
    dead: [401],
  },
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Runs browser sessions at the owner’s cost, with the profiles and sign-ins kept in them.',
    revoke: 'app.hyperbrowser.ai → API keys → delete; at once.',
    source: 'https://docs.hyperbrowser.ai/reference/api-reference',
  },
});
