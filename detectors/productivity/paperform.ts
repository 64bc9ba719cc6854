// https://paperform.co/help/articles/api/
import { ALPHABETS, bearer, defineDetector, jwt, jwtClaimsCheck, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwt({
  claims: (rng) => ({ sub: rng.text(ALPHABETS.digits.chars, 6), jti: rng.text(ALPHABETS.hex.chars, 40) }),
});

export default defineDetector({
  id: 'paperform.api-token',
  title: 'Paperform API token',
  provider: 'Paperform',
  severity: 'medium',
  shape,
  near: { words: ['paperform'], before: 64 },
  decoys: (rng) => [`a session ${shape.sample(rng)}`, `paperform_token=${shape.sample(rng).slice(10)}`],
  check: unlessUnreadable(jwtClaimsCheck),
  random: false,
  verify: bearer('https://api.paperform.co/v1/forms'),
  docs: {
    about: 'Reads every form and submission of the account, with what customers wrote and paid.',
    revoke: 'Paperform → Account → Developer → API tokens → Delete.',
    source: 'https://paperform.co/help/articles/api/',
  },
});
