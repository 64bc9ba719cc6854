// https://docs.zeplin.dev/docs/authentication
import { ALPHABETS, bearer, jwtClaimsCheck, jwtShape, keyed, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwtShape({
  length: [300, 450],
  header: { alg: 'HS256', typ: 'JWT' },
  claims: (rng) => ({
    username: rng.text(ALPHABETS.lower.chars, 8),
    user: rng.text(ALPHABETS.hex.chars, 24),
    aud: `user:${rng.text(ALPHABETS.hex.chars, 24)}`,
    iss: 'api.zeplin.io',
    tokenType: 'access',
    sessionId: rng.text(ALPHABETS.hex.chars, 24),
    exp: 2_000_000_000,
  }),
  signature: 43,
});
const check = unlessUnreadable(jwtClaimsCheck);

export default keyed({
  id: 'zeplin.access-token',
  provider: 'Zeplin',
  title: 'Zeplin personal access token',
  severity: 'medium',
  shape,
  words: ['zeplin'],
  before: 52,
  prior: 0.7,
  check,
  random: false,
  verify: bearer('https://api.zeplin.dev/v1/users/me'),
  about: 'Reads a team’s designs and their comments.',
  revoke: 'Profile → Developer → Personal access tokens → Delete; at once.',
  source: 'https://docs.zeplin.dev/docs/authentication',
});
