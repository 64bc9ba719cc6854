// https://xrpl.org/docs/concepts/accounts/cryptographic-keys
import {
  alphabet,
  chars,
  defineDetector,
  doubleSha256,
  fail,
  fromBase58,
  made,
  oneOf,
  pass,
  sampleBytes,
  toBase58,
  token,
  type CheckResult,
  type Rng,
} from '../../src/detector/index.js';

const DIGITS = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';
const ripple = alphabet('base58 of the XRP Ledger', ...DIGITS);
const FAMILY = Buffer.from([0x21]);
const EDWARDS = Buffer.from([0x01, 0xe1, 0x4b]);

const encoded =
  (version: Buffer) =>
  (rng: Rng): string => {
    const payload = Buffer.concat([version, sampleBytes(rng, 16)]);
    return toBase58(Buffer.concat([payload, doubleSha256(payload).subarray(0, 4)]), DIGITS);
  };

function check(text: string): CheckResult {
  const bytes = fromBase58(text, DIGITS);
  const version = text.startsWith('sEd') ? EDWARDS : FAMILY;
  const size = version.length + 16;
  const right =
    bytes !== null &&
    bytes.length === size + 4 &&
    bytes.subarray(0, version.length).equals(version) &&
    doubleSha256(bytes.subarray(0, size)).subarray(0, 4).equals(bytes.subarray(size));
  return right ? pass('its Base58Check sum is right') : fail('its Base58Check sum is wrong');
}

const shape = token`${oneOf(made(chars(ripple, 31), encoded(EDWARDS)), made(chars(ripple, 29), encoded(FAMILY)))}`;

export default defineDetector({
  id: 'ripple.seed',
  title: 'XRP Ledger seed',
  provider: 'XRP Ledger',
  severity: 'critical',
  shape,
  check,
  near: { words: ['ripple', 'xrpl', 'xrp_', 'seed', 'secret', 'master_key', 'fromsecret', 'fromseed'], before: 48 },
  sampleName: 'XRPL_SEED',
  decoys: (rng) => [
    `xrpl_seed=s${rng.text(DIGITS, 28)}`,
    `xrpl_seed=${encoded(FAMILY)(rng).slice(0, -1)}`,
    `xrpl account r${rng.text(DIGITS, 30)}`,
  ],
  docs: {
    about: 'Spends everything that its account holds, and signs in its name.',
    revoke: 'Set a new regular key and disable the master key, or move all funds to a new account.',
    source: 'https://xrpl.org/docs/concepts/accounts/cryptographic-keys',
  },
});
