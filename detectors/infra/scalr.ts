// https://docs.scalr.io/docs/access-tokens
import { ALPHABETS, bearer, defineDetector, jwt, jwtClaimsCheck, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwt({
  claims: (rng) => ({ sub: rng.text(ALPHABETS.digits.chars, 6), jti: rng.text(ALPHABETS.hex.chars, 40) }),
});

export default defineDetector({
  id: 'scalr.token',
  title: 'Scalr API token',
  provider: 'Scalr',
  severity: 'medium',
  shape,
  near: { words: ['scalr'], before: 64 },
  decoys: (rng) => [`a session ${shape.sample(rng)}`, `scalr_token=${shape.sample(rng).slice(10)}`],
  check: unlessUnreadable(jwtClaimsCheck),
  random: false,
  verify: bearer('https://scalr.io/api/iacp/v3/accounts', { headers: { Prefer: 'profile=preview' } }),
  docs: {
    about: 'Runs Terraform in the workspaces that its user can reach, with their variables.',
    revoke: 'Scalr → the user or service account → API tokens → Delete.',
    source: 'https://docs.scalr.io/docs/access-tokens',
  },
});
