// https://d7networks.com/docs/Authentication/
import { ALPHABETS, defineDetector, jwt, jwtClaimsCheck, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwt({
  literals: ['eyJhbGciO', 'eyJ0eXAiO', 'eyJraWQiO'],
  claims: (rng) => ({ aud: 'auth-backend:app', jti: rng.text(ALPHABETS.hex.chars, 32) }),
});

export default defineDetector({
  id: 'd7networks.api-token',
  title: 'D7 Networks API token',
  provider: 'D7 Networks',
  severity: 'info',
  shape: shape,
  near: {
    words: [
      'd7networks',
      'd7network',
      'd7_networks',
      'd7-networks',
      'd7_api',
      'd7-api',
      'd7api',
      'd7_token',
      'd7-token',
      'd7token',
      'd7sms',
    ],
    before: 96,
  },
  check: unlessUnreadable(jwtClaimsCheck),
  random: false,
  claims: ['generic.jwt'],
  verify: {
    url: 'https://api.d7networks.com/messages/v1/balance',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  decoys: (rng) => [`d7networks=${shape.sample(rng).slice(0, 40)}`, `checksum of the archive: ${shape.sample(rng)}`],
  docs: {
    about: 'Sends messages at the account’s cost.',
    revoke: 'app.d7networks.com → API tokens → Delete.',
    source: 'https://d7networks.com/docs/Authentication/',
  },
});
