// https://dev.frontapp.com/docs/create-and-revoke-api-tokens
import { defineDetector, jwt, jwtBeside } from '../../src/detector/index.js';

const apiToken = jwt({
  literals: ['eyJhbGciOiJIUzI1NiIs', 'eyJ0eXAiOiJKV1QiLCJhbGci'],
  header: { alg: 'HS256', typ: 'JWT' },
  claims: (rng) => ({
    scopes: ['*'],
    iss: 'front',
    sub: rng.text('0123456789abcdef', 20),
    jti: rng.text('0123456789abcdef', 16),
  }),
});

export default defineDetector({
  id: 'front.api-token',
  provider: 'Front',
  title: 'Front API token',
  severity: 'high',
  shape: apiToken,
  near: { words: ['front', 'frontapp'], before: 64 },
  prior: 0.8,
  check: jwtBeside('Front', (payload) => payload['iss'] === 'front'),
  random: false,
  claims: ['generic.jwt'],
  verify: { url: 'https://api2.frontapp.com/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [apiToken.sample(rng).slice(0, 30), `front=${apiToken.sample(rng).replace(/\./g, ':')}`],
  docs: {
    about: 'Reads and answers a company’s mail and chats, as far as its scopes go.',
    revoke: 'Front → Settings → Developers → API tokens → delete; at once.',
    source: 'https://dev.frontapp.com/docs/create-and-revoke-api-tokens',
  },
});
