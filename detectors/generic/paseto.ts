// https://github.com/paseto-standard/paseto-spec
import { base64url, defineDetector, oneOf, optional, token } from '../../src/detector/index.js';

const paseto = token`${oneOf('v1', 'v2', 'v3', 'v4')}.${oneOf('local', 'public')}.${base64url(64, 2000)}${optional('.', base64url(4, 400))}`;
const secretKey = token`${oneOf('k1', 'k2', 'k3', 'k4')}.${oneOf('secret', 'local')}.${base64url(43, 128)}`;

export default [
  defineDetector({
    id: 'generic.paseto',
    title: 'PASETO token',
    provider: 'PASETO',
    severity: 'medium',
    shape: paseto,
    decoys: (rng) => [`v4.local.${rng.text('abcdefgh', 12)}`, `v9${paseto.sample(rng).slice(2)}`],
    docs: {
      about: 'Acts as the user or service that it was issued to, until it expires.',
      revoke: 'End the session where it was issued, or change the key that signs.',
      source: 'https://github.com/paseto-standard/paseto-spec',
    },
  }),
  defineDetector({
    id: 'generic.paserk',
    title: 'PASETO key (PASERK)',
    provider: 'PASETO',
    severity: 'critical',
    shape: secretKey,
    decoys: (rng) => [
      `k4.secret.${rng.text('abcdefgh', 12)}`,
      secretKey.sample(rng).replace(/\.(?:secret|local)\./, '.public.'),
    ],
    docs: {
      about: 'Makes valid tokens of any user, or reads the encrypted ones.',
      revoke: 'Change the key in the service that signs, which ends all sessions.',
      source: 'https://github.com/paseto-standard/paserk',
    },
  }),
];
