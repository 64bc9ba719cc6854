// https://hygraph.com/docs/api-reference/basics/authorization
import { defineDetector, jwt, jwtBeside } from '../../src/detector/index.js';

const permanentToken = jwt({
  literals: ['eyJhbGciOiJSUzI1NiIs', 'eyJ0eXAiOiJKV1QiLCJhbGci'],
  header: { alg: 'RS256', typ: 'JWT' },
  claims: (rng) => ({
    aud: ['https://management.hygraph.com'],
    iss: 'https://management.graphcms.com/',
    sub: rng.text('0123456789abcdef', 24),
    jti: rng.text('abcdefghijklmnopqrstuvwxyz0123456789', 24),
  }),
});

export default defineDetector({
  id: 'hygraph.permanent-token',
  provider: 'Hygraph',
  title: 'Hygraph permanent auth token',
  severity: 'high',
  shape: permanentToken,
  near: { words: ['hygraph', 'graphcms', 'graph_cms'], before: 64 },
  prior: 0.8,
  check: jwtBeside('Hygraph', (payload) => /\b(?:graphcms|hygraph)\.com/.test(`${payload['iss']} ${payload['aud']}`)),
  random: false,
  claims: ['generic.jwt'],
  decoys: (rng) => [
    permanentToken.sample(rng).slice(0, 30),
    `hygraph=${permanentToken.sample(rng).replace(/\./g, ':')}`,
  ],
  docs: {
    about: 'Reads or changes the content of a project, drafts too, as far as its permissions go.',
    revoke: 'Hygraph → Project settings → Access → Permanent auth tokens → delete; at once.',
    source: 'https://hygraph.com/docs/api-reference/basics/authorization',
  },
});
