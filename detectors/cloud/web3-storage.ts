// https://web3.storage/docs/
import {
  ALPHABETS,
  defineDetector,
  dotted,
  fail,
  jwt,
  jwtClaimsCheck,
  keyed,
  made,
  pass,
  readJwt,
  token,
  type CheckResult,
} from '../../src/detector/index.js';

const shape = jwt({
  header: { alg: 'HS256', typ: 'JWT' },
  claims: (rng) => ({
    sub: `did:ethr:0x${rng.text(ALPHABETS.hex.chars, 40)}`,
    iss: 'web3-storage',
    name: rng.text(ALPHABETS.lower.chars, 6),
  }),
});
const check = (text: string): CheckResult => {
  const plain = jwtClaimsCheck(text);
  if (plain.verdict === 'fail') return plain;
  return readJwt(text)?.claims['iss'] === 'web3-storage'
    ? pass('web3.storage issued it')
    : fail('web3.storage did not issue it');
};

export default [
  defineDetector({
    id: 'web3-storage.api-token',
    title: 'web3.storage API token',
    provider: 'web3.storage',
    severity: 'low',
    shape,
    decoys: (rng) => [
      jwt({ claims: () => ({ iss: 'nobody', sub: rng.text(ALPHABETS.digits.chars, 9) }) }).sample(rng),
      shape.sample(rng).slice(0, 60),
    ],
    check,
    prior: 0.9,
    random: false,
    docs: {
      about: 'Stored files in an account’s name with the service that closed in 2024.',
      revoke: 'The service has closed; remove the token.',
      source: 'https://web3.storage/docs/',
    },
  }),
  keyed({
    id: 'web3-storage.named-token',
    provider: 'web3.storage',
    title: 'web3.storage API token (beside its vendor’s name)',
    severity: 'low',
    shape: token`${made(dotted(160, 420), (rng) => shape.sample(rng))}`,
    words: ['web3_storage', 'web3-storage', 'web3storage', 'web3.storage'],
    before: 52,
    random: false,
    claims: ['web3-storage.api-token'],
    about: 'Stored files in an account’s name with the service that closed in 2024.',
    revoke: 'The service has closed; remove the token.',
    source: 'https://web3.storage/docs/',
  }),
];
