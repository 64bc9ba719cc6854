// https://help.form.io/developers/auth
import { defineDetector, jwt, jwtBeside } from '../../src/detector/index.js';

const tokenShape = jwt({
  literals: ['eyJhbGciOiJIUzI1NiIs', 'eyJ0eXAiOiJKV1QiLCJhbGci'],
  header: { alg: 'HS256', typ: 'JWT' },
  claims: (rng) => ({
    user: { _id: rng.text('0123456789abcdef', 24) },
    form: { _id: rng.text('0123456789abcdef', 24) },
  }),
});

export default defineDetector({
  id: 'formio.token',
  provider: 'Form.io',
  title: 'Form.io JWT token',
  severity: 'medium',
  shape: tokenShape,
  near: { words: ['formio', 'form.io', 'form_io', 'x-jwt-token'], before: 64 },
  prior: 0.8,
  check: jwtBeside('Form.io', (payload) => 'user' in payload && 'form' in payload),
  random: false,
  claims: ['generic.jwt'],
  decoys: (rng) => [tokenShape.sample(rng).slice(0, 30), `formio=${tokenShape.sample(rng).replace(/\./g, ':')}`],
  docs: {
    about: 'Acts as a user of a Form.io project: reads and changes forms and what people sent through them.',
    revoke: 'Log the user out, or change the project’s JWT secret.',
    source: 'https://help.form.io/developers/auth',
  },
});
