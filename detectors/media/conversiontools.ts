// https://conversiontools.io/api-documentation
import { ALPHABETS, defineDetector, jwt, jwtClaimsCheck, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwt({
  literals: ['eyJhbGciO', 'eyJ0eXAiO', 'eyJraWQiO'],
  claims: (rng) => ({ id: rng.text(ALPHABETS.hex.chars, 32) }),
});

export default defineDetector({
  id: 'conversiontools.api-token',
  title: 'Conversion Tools API token',
  provider: 'Conversion Tools',
  severity: 'info',
  shape: shape,
  near: { words: ['conversiontools', 'conversion_tools', 'conversion-tools'], before: 96 },
  check: unlessUnreadable(jwtClaimsCheck),
  random: false,
  claims: ['generic.jwt'],
  decoys: (rng) => [
    `conversiontools=${shape.sample(rng).slice(0, 40)}`,
    `checksum of the archive: ${shape.sample(rng)}`,
  ],
  docs: {
    about: 'Converts files at the account’s cost.',
    revoke: 'conversiontools.io → Profile → regenerate the token.',
    source: 'https://conversiontools.io/api-documentation',
  },
});
