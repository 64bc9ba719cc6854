// https://docs.edenai.co/reference/authentication
import { defineDetector, jwt, jwtBeside } from '../../src/detector/index.js';

const apiKey = jwt({
  literals: ['eyJhbGciOiJIUzI1NiIs', 'eyJ0eXAiOiJKV1QiLCJhbGci'],
  header: { alg: 'HS256', typ: 'JWT' },
  claims: (rng) => ({
    user_id: `${rng.text('0123456789abcdef', 8)}-${rng.text('0123456789abcdef', 4)}`,
    type: rng.pick(['api_token', 'sandbox_api_token']),
  }),
});

export default defineDetector({
  id: 'edenai.api-key',
  provider: 'Eden AI',
  title: 'Eden AI API key',
  severity: 'high',
  shape: apiKey,
  near: { words: ['edenai', 'eden_ai', 'eden-ai', 'eden ai'], before: 64 },
  prior: 0.8,
  check: jwtBeside('Eden AI', (payload) => 'user_id' in payload && `${payload['type']}`.endsWith('api_token')),
  random: false,
  claims: ['generic.jwt'],
  verify: {
    url: 'https://api.edenai.run/v2/cost_management/',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401, 403],
  },
  decoys: (rng) => [apiKey.sample(rng).slice(0, 30), `edenai=${apiKey.sample(rng).replace(/\./g, ':')}`],
  docs: {
    about: 'Calls models of many vendors at the owner’s cost.',
    revoke: 'app.edenai.run → Account → API keys → reset.',
    source: 'https://docs.edenai.co/reference/authentication',
  },
});
