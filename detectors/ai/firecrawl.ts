// https://docs.firecrawl.dev/introduction
import { defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`fc-${hex(32)}`;

export default defineDetector({
  id: 'firecrawl.api-key',
  title: 'Firecrawl API key',
  provider: 'Firecrawl',
  severity: 'medium',
  shape,
  verify: {
    url: 'https://api.firecrawl.dev/v1/team/credit-usage',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  shortLiteral: 'exactly 32 hex digits must follow it',
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Reads pages at a team’s cost.',
    revoke: 'firecrawl.dev → API keys → Delete; at once.',
    source: 'https://docs.firecrawl.dev/introduction',
  },
});
