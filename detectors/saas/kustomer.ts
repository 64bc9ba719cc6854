// https://developer.kustomer.com/kustomer-api-docs/reference/authentication
import { defineDetector, jwt, jwtFrom } from '../../src/detector/index.js';

const shape = jwt({
  header: { typ: 'JWT', alg: 'HS256' },
  claims: (rng) => ({
    jti: rng.text('0123456789abcdef', 24),
    user: rng.text('0123456789abcdef', 24),
    org: rng.text('0123456789abcdef', 24),
    orgName: rng.text('abcdefghijklmnop', 7),
    role: ['org'],
  }),
});

export default defineDetector({
  id: 'kustomer.api-key',
  title: 'Kustomer API key',
  provider: 'Kustomer',
  severity: 'high',
  shape,
  random: false,
  check: jwtFrom(
    'a Kustomer organization',
    (claims) => typeof claims['org'] === 'string' && typeof claims['orgName'] === 'string',
  ),
  verify: {
    url: 'https://api.kustomerapp.com/v1/users/current',
    method: 'GET',
    auth: 'Bearer',
    live: [200, 403],
    dead: [401],
  },
  decoys: (rng) => [shape.sample(rng).slice(0, 60), shape.sample(rng).replace(/\./g, ':')],
  docs: {
    about: 'Reads and changes a company’s customers and what they wrote, within the roles of the key.',
    revoke: 'Settings → Security → API keys → Delete; at once.',
    source: 'https://developer.kustomer.com/kustomer-api-docs/reference/authentication',
  },
});
