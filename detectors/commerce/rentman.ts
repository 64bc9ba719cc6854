// https://api.rentman.net/
import { ALPHABETS, bearer, defineDetector, jwt, jwtClaimsCheck, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwt({
  claims: (rng) => ({ sub: rng.text(ALPHABETS.digits.chars, 6), jti: rng.text(ALPHABETS.hex.chars, 40) }),
});

export default defineDetector({
  id: 'rentman.api-token',
  title: 'Rentman API token',
  provider: 'Rentman',
  severity: 'medium',
  shape,
  near: { words: ['rentman'], before: 64 },
  decoys: (rng) => [`a session ${shape.sample(rng)}`, `rentman_token=${shape.sample(rng).slice(10)}`],
  check: unlessUnreadable(jwtClaimsCheck),
  random: false,
  verify: bearer('https://api.rentman.net/files'),
  docs: {
    about: 'Reads and changes projects, equipment, crew and contacts of an account.',
    revoke: 'Rentman → Configuration → Integrations → API → renew the token.',
    source: 'https://api.rentman.net/',
  },
});
