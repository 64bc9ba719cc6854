// https://www.goflightlabs.com/documentation
import { defineDetector, jwt, jwtClaimsCheck, unlessUnreadable } from '../../src/detector/index.js';

const accessKey = jwt({
  literals: ['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9'],
  header: { typ: 'JWT', alg: 'RS256' },
  claims: (rng) => ({ aud: '4', jti: rng.text('0123456789abcdef', 96), sub: `${1000 + rng.int(9000)}`, scopes: [] }),
});

export default defineDetector({
  id: 'flightlabs.access-key',
  provider: 'FlightLabs',
  title: 'FlightLabs access key',
  severity: 'low',
  shape: accessKey,
  near: { words: ['flightlabs', 'goflightlabs'], before: 64 },
  prior: 0.8,
  check: unlessUnreadable(jwtClaimsCheck),
  random: false,
  claims: ['generic.jwt'],
  decoys: (rng) => [accessKey.sample(rng).slice(0, 30), `flightlabs=${accessKey.sample(rng).replace(/\./g, ':')}`],
  docs: {
    about: 'Uses up the owner’s quota of flight data.',
    revoke: 'goflightlabs.com → Dashboard → reset the access key.',
    source: 'https://www.goflightlabs.com/documentation',
  },
});
