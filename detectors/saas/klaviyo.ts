// https://developers.klaviyo.com/en/docs/authenticate_
import { base62, defineDetector, hex, inHeader, optional, token } from '../../src/detector/index.js';

const shape = token`pk_${optional(base62(6), '_')}${hex(34)}`;

export default defineDetector({
  id: 'klaviyo.private-key',
  verify: inHeader('https://a.klaviyo.com/api/accounts', 'Authorization', {
    prefix: 'Klaviyo-API-Key ',
    headers: { revision: '2024-10-15' },
    live: [200, 403],
  }),
  title: 'Klaviyo private API key',
  provider: 'Klaviyo',
  severity: 'high',
  shape,
  prior: 0.99,
  shortLiteral: 'exactly 34 hex digits must follow it',
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Reads and changes an account’s customers and messages within its scopes.',
    revoke: 'Settings → API keys → Delete; at once.',
    source: 'https://developers.klaviyo.com/en/docs/authenticate_',
  },
});
