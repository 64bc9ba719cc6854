// https://docs.api.appfollow.io/reference/authorization
import { ALPHABETS, defineDetector, jwt, jwtClaimsCheck, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwt({
  literals: ['eyJhbGciO', 'eyJ0eXAiO'],
  header: { typ: 'JWT', alg: 'HS256' },
  claims: (rng) => ({ jti: rng.text(ALPHABETS.base62.chars, 20) }),
});

export default defineDetector({
  id: 'appfollow.api-token',
  title: 'AppFollow API token',
  provider: 'AppFollow',
  severity: 'medium',
  shape: shape,
  near: { words: ['appfollow', 'app_follow', 'app-follow'], before: 96 },
  check: unlessUnreadable(jwtClaimsCheck),
  random: false,
  claims: ['generic.jwt'],
  verify: {
    url: 'https://api.appfollow.io/api/v2/account/users',
    method: 'GET',
    auth: { header: 'X-AppFollow-API-Token' },
    live: [200],
    dead: [401],
  },
  decoys: (rng) => [`appfollow=${shape.sample(rng).slice(0, 40)}`, `checksum of the archive: ${shape.sample(rng)}`],
  docs: {
    about: 'Reads and answers the reviews of the account’s apps.',
    revoke: 'AppFollow → API dashboard → the token → Delete.',
    source: 'https://docs.api.appfollow.io/reference/authorization',
  },
});
