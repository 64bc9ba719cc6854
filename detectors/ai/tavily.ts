// https://docs.tavily.com/documentation/quickstart
import { base62, bearer, defineDetector, oneOf, optional, token } from '../../src/detector/index.js';

const shape = token`tvly-${optional(oneOf('dev-', 'prod-'))}${base62(32)}`;

export default defineDetector({
  id: 'tavily.api-key',
  verify: bearer('https://api.tavily.com/usage'),
  title: 'Tavily API key',
  provider: 'Tavily',
  severity: 'medium',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Searches at an account’s cost.',
    revoke: 'app.tavily.com → API keys → Delete; at once.',
    source: 'https://docs.tavily.com/documentation/quickstart',
  },
});
