// https://docs.turso.tech/sdk/authentication
import {
  ALPHABETS,
  defineDetector,
  fail,
  jwt,
  jwtClaimsCheck,
  pass,
  readJwt,
  type CheckResult,
} from '../../src/detector/index.js';

const shape = jwt({
  literals: ['eyJhbGciOiJFZERTQSIs'],
  header: { alg: 'EdDSA', typ: 'JWT' },
  claims: (rng) => ({
    a: rng.pick(['rw', 'ro']),
    gid: rng.text(ALPHABETS.hex.chars, 32),
    rid: rng.text(ALPHABETS.hex.chars, 32),
  }),
});
/** Database tokens say in `a` what they may do, finer ones in `p`. */
const check = (text: string): CheckResult => {
  const plain = jwtClaimsCheck(text);
  const claims = readJwt(text)?.claims;
  if (plain.verdict === 'fail') return plain;
  const access = claims?.['a'];
  if (access === 'rw' || access === 'ro') return pass(access === 'rw' ? 'it may read and write' : 'it may read');
  return claims?.['p'] === undefined ? fail('it names no right to a database') : pass('it names rights to a database');
};

export default defineDetector({
  id: 'turso.database-token',
  title: 'Turso database token',
  provider: 'Turso',
  severity: 'critical',
  shape,
  decoys: (rng) => [
    jwt({ header: { alg: 'EdDSA', typ: 'JWT' }, claims: () => ({ sub: rng.text(ALPHABETS.digits.chars, 9) }) }).sample(
      rng,
    ),
    shape.sample(rng).slice(0, 60),
  ],
  check,
  prior: 0.8,
  random: false,
  docs: {
    about: 'Reads, and mostly writes, the database or the group of databases that it was made for.',
    revoke: 'turso db tokens invalidate NAME (or turso group tokens invalidate); all older tokens end at once.',
    source: 'https://docs.turso.tech/sdk/authentication',
  },
});
