// https://docs.near.org/protocol/access-keys
import {
  base58,
  defineDetector,
  ed25519Public,
  fail,
  fromBase58,
  isEd25519Pair,
  made,
  pass,
  sampleBytes,
  toBase58,
  token,
  type CheckResult,
} from '../../src/detector/index.js';

const PREFIX = 'ed25519:';
const shape = token`ed25519:${made(base58(85, 88), (rng) => {
  const seed = sampleBytes(rng, 32);
  return toBase58(Buffer.concat([seed, ed25519Public(seed)]));
})}`;

/** Public keys have the same prefix and half the length; signatures have the length, and no key pair in them. */
function check(text: string): CheckResult {
  const bytes = fromBase58(text.slice(PREFIX.length));
  return bytes !== null && isEd25519Pair(bytes)
    ? pass('its second half is the public key of its first')
    : fail('its second half is not the public key of its first');
}

export default defineDetector({
  id: 'near.secret-key',
  title: 'NEAR secret key',
  provider: 'NEAR',
  severity: 'critical',
  shape,
  check,
  claims: ['solana.secret-key'],
  decoys: (rng) => [PREFIX + toBase58(sampleBytes(rng, 32)), PREFIX + toBase58(sampleBytes(rng, 64))],
  docs: {
    about: 'Acts as its account as far as the key reaches: a full access key spends everything and deploys contracts.',
    revoke: 'near account delete-keys for its public half; at once.',
    source: 'https://docs.near.org/protocol/access-keys',
  },
});
