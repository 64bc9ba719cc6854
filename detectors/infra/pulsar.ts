// https://pulsar.apache.org/docs/security-jwt/
import { ALPHABETS, defineDetector, jwt, jwtClaimsCheck, unlessUnreadable } from '../../src/detector/index.js';

const shape = jwt({
  literals: ['eyJhbGciO', 'eyJ0eXAiO', 'eyJraWQiO'],
  claims: (rng) => ({ sub: rng.text(ALPHABETS.lower.chars, 8) }),
});

export default defineDetector({
  id: 'pulsar.jwt',
  title: 'Apache Pulsar authentication token',
  provider: 'Apache Pulsar',
  severity: 'medium',
  shape: shape,
  near: { words: ['pulsar', 'streamnative'], before: 96 },
  check: unlessUnreadable(jwtClaimsCheck),
  random: false,
  claims: ['generic.jwt'],
  decoys: (rng) => [`pulsar=${shape.sample(rng).slice(0, 40)}`, `checksum of the archive: ${shape.sample(rng)}`],
  docs: {
    about: 'Reads and writes the topics that its subject may.',
    revoke: 'Revoke the subject’s permissions, or change the broker’s signing key.',
    source: 'https://pulsar.apache.org/docs/security-jwt/',
  },
});
