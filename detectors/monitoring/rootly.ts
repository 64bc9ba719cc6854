// https://docs.rootly.com/api-reference/overview
import { defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`rootly_${hex(64)}`;

export default defineDetector({
  id: 'rootly.api-key',
  title: 'Rootly API key',
  provider: 'Rootly',
  severity: 'high',
  shape,
  verify: { url: 'https://api.rootly.com/v1/incidents', method: 'GET', auth: 'Bearer', live: [200, 404], dead: [401] },
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Reads and changes an organization’s incidents.',
    revoke: 'Settings → API keys → Delete; at once.',
    source: 'https://docs.rootly.com/api-reference/overview',
  },
});
