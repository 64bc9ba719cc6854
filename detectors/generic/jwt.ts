// https://www.rfc-editor.org/rfc/rfc7519
import { ALPHABETS, defineDetector, jwt, jwtClaimsCheck, type Rng } from '../../src/detector/index.js';

const shape = jwt({
  claims: (rng) => ({
    sub: rng.text(ALPHABETS.base62.chars, 12),
    scope: rng.pick(['read', 'write', 'admin']),
    exp: 1_700_000_000 + rng.int(50_000_000),
  }),
});

const json = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = (rng: Rng): string =>
  `${json({ alg: 'none' })}.${json({ sub: rng.text(ALPHABETS.digits.chars, 9) })}.${rng.text(ALPHABETS.base64url.chars, 20)}`;
const tutorial = (rng: Rng): string =>
  `${json({ alg: 'HS256', typ: 'JWT' })}.${json({ sub: '1234567890', name: 'John Doe' })}.${rng.text(ALPHABETS.base64url.chars, 43)}`;

export default defineDetector({
  id: 'generic.jwt',
  title: 'JSON Web Token',
  provider: 'JWT',
  severity: 'medium',
  shape,
  check: jwtClaimsCheck,
  prior: 0.6,
  random: false,
  decoys: (rng) => [
    unsigned(rng),
    tutorial(rng),
    shape.sample(rng).split('.').slice(0, 2).join('.'),
    shape.sample(rng).replace(/\.[^.]*\./, '.AAAAAAAA.'),
  ],
  docs: {
    about: 'Acts as the user or service that it names, until it expires; its claims can be read by anyone.',
    revoke:
      'End the session or revoke the grant where it was issued; where that is impossible, change the signing key.',
    source: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
});
