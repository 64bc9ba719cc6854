// https://developers.livestorm.co/docs/api-token-authentication
import { defineDetector, jwt, jwtFrom } from '../../src/detector/index.js';

const shape = jwt({
  literals: ['eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNvIi'],
  header: { alg: 'HS256' },
  claims: (rng) => ({ aud: 'api.livestorm.co', jti: rng.text('0123456789abcdef', 32), sub: rng.text('123456789', 6) }),
});

export default defineDetector({
  id: 'livestorm.api-token',
  title: 'Livestorm API token',
  provider: 'Livestorm',
  severity: 'medium',
  shape,
  random: false,
  check: jwtFrom('Livestorm', (claims) => claims['aud'] === 'api.livestorm.co'),
  verify: {
    url: 'https://api.livestorm.co/v1/ping',
    method: 'GET',
    auth: { header: 'Authorization' },
    live: [200],
    dead: [401],
  },
  decoys: (rng) => [shape.sample(rng).slice(0, 60), shape.sample(rng).replace(/\./g, ':')],
  docs: {
    about: 'Reads the people who signed up for a company’s webinars, and changes its events.',
    revoke: 'Account settings → Integrations → Public API → Revoke.',
    source: 'https://developers.livestorm.co/docs/api-token-authentication',
  },
});
