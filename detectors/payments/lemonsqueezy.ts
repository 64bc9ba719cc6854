// https://docs.lemonsqueezy.com/api/getting-started/requests
import { defineDetector, jwt, jwtBeside } from '../../src/detector/index.js';

const shape = jwt({
  literals: ['eyJ0eXAiOiJKV1Qi'],
  header: { typ: 'JWT', alg: 'RS256' },
  claims: (rng) => ({
    aud: rng.text('0123456789abcdef', 32),
    jti: rng.text('0123456789abcdef', 80),
    sub: rng.text('123456789', 7),
    scopes: [],
  }),
});

export default defineDetector({
  id: 'lemonsqueezy.api-key',
  title: 'Lemon Squeezy API key',
  provider: 'Lemon Squeezy',
  severity: 'critical',
  shape,
  near: { words: ['lemon_squeezy', 'lemon-squeezy', 'lemonsqueezy'], before: 96 },
  random: false,
  check: jwtBeside(
    'Lemon Squeezy',
    (claims) => /^[0-9a-f]{80}$/.test(String(claims['jti'])) && Array.isArray(claims['scopes']),
  ),
  verify: { url: 'https://api.lemonsqueezy.com/v1/users/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [`lemonsqueezy ${shape.sample(rng).slice(0, 60)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Reads a shop’s customers and orders, refunds them, and changes its products.',
    revoke: 'Settings → API → delete the key; at once.',
    source: 'https://docs.lemonsqueezy.com/api/getting-started/requests',
  },
});
