// https://support.reallysimplesystems.com/api-v4/
import { ALPHABETS, bearer, defineDetector, jwt, jwtClaimsCheck, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwt({
  claims: (rng) => ({ sub: rng.text(ALPHABETS.digits.chars, 6), jti: rng.text(ALPHABETS.hex.chars, 40) }),
});

export default defineDetector({
  id: 'reallysimplesystems.api-token',
  title: 'Really Simple Systems API token',
  provider: 'Really Simple Systems',
  severity: 'medium',
  shape,
  near: { words: ['reallysimplesystems', 'really_simple_systems'], before: 64 },
  decoys: (rng) => [`a session ${shape.sample(rng)}`, `reallysimplesystems_token=${shape.sample(rng).slice(10)}`],
  check: unlessUnreadable(jwtClaimsCheck),
  random: false,
  verify: bearer('https://apiv4.reallysimplesystems.com/accounts'),
  docs: {
    about: 'Reads and changes accounts, contacts and opportunities of a CRM.',
    revoke: 'Really Simple Systems → Settings → Integrations → API tokens → Revoke.',
    source: 'https://support.reallysimplesystems.com/api-v4/',
  },
});
