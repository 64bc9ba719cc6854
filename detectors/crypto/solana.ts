// https://solana.com/docs/core/accounts
import {
  base58,
  defineDetector,
  ed25519Public,
  fail,
  finder,
  fromBase58,
  isEd25519Pair,
  latin1,
  made,
  pass,
  sampleBytes,
  toBase58,
  token,
  type CheckResult,
  type FinderHit,
  type Found,
  type Rng,
} from '../../src/detector/index.js';

const pair = (rng: Rng): Buffer => {
  const seed = sampleBytes(rng, 32);
  return Buffer.concat([seed, ed25519Public(seed)]);
};

/** Signatures of transactions have the same length; only in a key is the second half the public half of the first. */
function checkPair(bytes: Uint8Array | null): CheckResult {
  return bytes !== null && isEd25519Pair(bytes)
    ? pass('its second half is the public key of its first')
    : fail('its second half is not the public key of its first');
}

const text = token`${made(base58(86, 88), (rng) => toBase58(pair(rng)))}`;

const NUMBERS =
  /(\[\s{0,40}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\s{0,40},\s{0,40}(?:25[0-5]|2[0-4]\d|1?\d?\d)){63}\s{0,40}\])/d;
function findArray({ bytes, end, to }: FinderHit): readonly Found[] {
  const at = NUMBERS.exec(latin1(bytes, { start: end, end: to }))?.indices?.[1];
  if (at === undefined) return [];
  const span = { start: end + at[0], end: end + at[1] };
  return [{ span, extent: span }];
}
const array = finder({
  literals: ['keypair', 'key_pair', 'secretkey', 'secret_key', 'private_key', 'privatekey', 'solana', 'uint8array'],
  before: 0,
  after: 900,
  maxLength: 700,
  format: '64 numbers from 0 to 255 in brackets, beside a word that names them',
  sample: (rng) => JSON.stringify([...pair(rng)]),
  find: findArray,
});

const docs = {
  about: 'Spends everything that its account holds, and changes the programs of which it is the authority.',
  revoke: 'Move all funds and authorities to a new account at once: the key cannot be revoked.',
  source: 'https://solana.com/docs/core/accounts',
};

export default [
  defineDetector({
    id: 'solana.secret-key',
    title: 'Solana secret key',
    provider: 'Solana',
    severity: 'critical',
    shape: text,
    check: (token) => checkPair(fromBase58(token)),
    near: {
      words: [
        'solana',
        'phantom',
        'private_key',
        'privatekey',
        'private-key',
        'secret_key',
        'secretkey',
        'wallet_key',
        'walletkey',
        'payer_key',
        'bs58.decode',
        'fromsecretkey',
        'keypair',
      ],
      before: 40,
    },
    sampleName: 'SOLANA_PRIVATE_KEY',
    decoys: (rng) => [
      `solana_private_key=${toBase58(sampleBytes(rng, 64))}`,
      `solana signature: ${toBase58(sampleBytes(rng, 64))}`,
    ],
    docs,
  }),
  defineDetector({
    id: 'solana.keypair-file',
    title: 'Solana key pair as numbers',
    provider: 'Solana',
    severity: 'critical',
    shape: array,
    random: false,
    check: (token) => checkPair(Uint8Array.from(token.slice(1, -1).split(','), Number)),
    carriers: ['env', 'patch', 'no-newline', 'crlf'],
    sampleName: 'KEYPAIR',
    decoys: (rng) => [
      `keypair = [${[...sampleBytes(rng, 64)].join(', ')}]`,
      `new Uint8Array([${[...sampleBytes(rng, 32)].join(',')}])`,
    ],
    docs,
  }),
];
