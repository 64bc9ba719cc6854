// https://age-encryption.org/v1
import {
  BECH32,
  bech32Checksum,
  chars,
  defineDetector,
  lookAlikes,
  oneOf,
  token,
  type TokenShape,
} from '../../src/detector/index.js';

const x25519 = token`AGE-SECRET-KEY-1${chars(BECH32.upper, 52)}${bech32Checksum('upper')}`;
const postQuantum = token`AGE-SECRET-KEY-PQ-1${chars(BECH32.upper, 52)}${bech32Checksum('upper')}`;
/** Plugins whose names are known: what stands on the hardware key is not in the text. */
const plugin = token`AGE-PLUGIN-${oneOf('YUBIKEY', 'TPM', 'SE', 'FIDO2-HMAC', 'TREZOR', 'LEDGER', 'KMS', 'GCPKMS')}-1${chars(BECH32.upper, 8, 300)}${bech32Checksum('upper')}`;
const docs = {
  about: 'Decrypts every file that was encrypted for its public half: secrets in repositories (SOPS), backups.',
  revoke:
    'Make a new key with age-keygen, encrypt everything anew for it, and change the secrets that the old one could read.',
  source: 'https://age-encryption.org/v1',
};
const decoysOf =
  (shape: TokenShape) =>
  (rng: Parameters<TokenShape['sample']>[0]): readonly string[] => {
    const sample = shape.sample(rng);
    return [
      sample.slice(0, -1),
      `${sample.slice(0, -6)}QQQQQQ`,
      sample.toLowerCase(),
      `age1${rng.text(BECH32.lower.chars, 58)}`,
    ];
  };

export default [
  defineDetector({
    id: 'age.secret-key',
    title: 'age secret key',
    provider: 'age',
    severity: 'critical',
    shape: x25519,
    docs,
    decoys: decoysOf(x25519),
  }),
  defineDetector({
    id: 'age.post-quantum-secret-key',
    title: 'age post-quantum secret key',
    provider: 'age',
    severity: 'critical',
    shape: postQuantum,
    docs,
    decoys: decoysOf(postQuantum),
  }),
  defineDetector({
    id: 'age.plugin-identity',
    title: 'identity of an age plugin',
    provider: 'age',
    severity: 'low',
    shape: plugin,
    decoys: lookAlikes(plugin),
    docs: {
      about: 'Names a key on a hardware token or in a key service: of use only with that device or account.',
      revoke: 'Encrypt everything anew for another identity if the device itself is lost.',
      source: 'https://age-encryption.org/v1',
    },
  }),
];
