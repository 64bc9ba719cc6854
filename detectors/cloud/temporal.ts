// https://docs.temporal.io/cloud/api-keys
import {
  ALPHABETS,
  bearer,
  defineDetector,
  fail,
  jwt,
  jwtClaimsCheck,
  pass,
  readJwt,
  type CheckResult,
} from '../../src/detector/index.js';

const shape = jwt({
  header: { alg: 'ES256', kid: 'temporal' },
  claims: (rng) => ({
    account_id: rng.text(ALPHABETS.base36.chars, 5),
    aud: ['temporal.io'],
    exp: 2_000_000_000,
    iss: 'temporal.io',
    jti: rng.text(ALPHABETS.base62.chars, 32),
    key_id: rng.text(ALPHABETS.base62.chars, 32),
  }),
});
const check = (text: string): CheckResult => {
  const plain = jwtClaimsCheck(text);
  const claims = readJwt(text)?.claims;
  if (plain.verdict === 'fail') return plain;
  return [claims?.['aud']].flat().includes('temporal.io')
    ? pass(`a Temporal key of the account ${String(claims?.['account_id']).slice(0, 24)}`)
    : fail('it is not meant for temporal.io');
};

export default defineDetector({
  id: 'temporal.api-key',
  title: 'Temporal Cloud API key',
  provider: 'Temporal Cloud',
  severity: 'high',
  shape,
  decoys: (rng) => [
    jwt({ claims: () => ({ sub: rng.text(ALPHABETS.digits.chars, 9), aud: 'acme.io' }) }).sample(rng),
    shape.sample(rng).slice(0, 60),
  ],
  check,
  prior: 0.9,
  random: false,
  verify: bearer('https://saas-api.tmprl.cloud/cloud/current-identity'),
  docs: {
    about: 'Starts, reads and ends workflows in the namespaces of its owner.',
    revoke: 'tcld apikey disable, then delete; or Settings → API keys → Delete.',
    source: 'https://docs.temporal.io/cloud/api-keys',
  },
});
