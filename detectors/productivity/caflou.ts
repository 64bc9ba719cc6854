// https://app.caflou.com/apidocs
import { defineDetector, jwt, jwtClaimsCheck, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwt({
  literals: ['eyJhbGciO', 'eyJ0eXAiO', 'eyJraWQiO'],
  claims: (rng) => ({ user_id: rng.int(90000) }),
});

export default defineDetector({
  id: 'caflou.api-token',
  title: 'Caflou API token',
  provider: 'Caflou',
  severity: 'info',
  shape: shape,
  near: { words: ['caflou'], before: 96 },
  check: unlessUnreadable(jwtClaimsCheck),
  random: false,
  claims: ['generic.jwt'],
  verify: { url: 'https://app.caflou.com/api/v1/accounts', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [`caflou=${shape.sample(rng).slice(0, 40)}`, `checksum of the archive: ${shape.sample(rng)}`],
  docs: {
    about: 'Acts as its user: reads and changes the company’s projects, invoices and people.',
    revoke: 'Profile → API tokens → Delete.',
    source: 'https://app.caflou.com/apidocs',
  },
});
