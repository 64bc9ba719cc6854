// https://www.wireguard.com/protocol/
import {
  base64,
  defineDetector,
  fail,
  made,
  pass,
  token,
  type CheckResult,
  type Rng,
} from '../../src/detector/index.js';

const random = (rng: Rng): Buffer => Buffer.from(Array.from({ length: 32 }, () => rng.int(256)));

/** A Curve25519 scalar as `wg genkey` writes it: three low bits and the top bit clear, the next one set. */
const clamped = (rng: Rng): Buffer => {
  const key = random(rng);
  key.writeUInt8(key.readUInt8(0) & 0xf8, 0);
  key.writeUInt8((key.readUInt8(31) & 0x7f) | 0x40, 31);
  return key;
};
const text = (key: Buffer): string => key.toString('base64').slice(0, 43);

const privateKey = token`${made(base64(43), (rng) => text(clamped(rng)))}=`;
const preshared = token`${made(base64(43), (rng) => text(random(rng)))}=`;

function isClamped(key: string): CheckResult {
  const bytes = Buffer.from(key, 'base64');
  const right = bytes.length === 32 && (bytes.readUInt8(0) & 7) === 0 && (bytes.readUInt8(31) & 0xc0) === 0x40;
  return right
    ? pass('its bits are set as those of a Curve25519 key')
    : fail('its bits are not those of a Curve25519 key');
}

const decoys =
  (word: string) =>
  (rng: Rng): readonly string[] => [
    `${word} = ${text(clamped(rng)).slice(0, -1)}=`,
    `PublicKey = ${text(clamped(rng))}=`,
    `sha256-${text(random(rng))}=`,
  ];
const source = 'https://www.wireguard.com/quickstart/';

export default [
  defineDetector({
    id: 'wireguard.private-key',
    title: 'WireGuard private key',
    provider: 'WireGuard',
    severity: 'high',
    shape: privateKey,
    check: isClamped,
    prior: 0.35,
    near: {
      words: [
        'privatekey',
        'private_key',
        'private-key',
        'wg_key',
        'wgkey',
        'wireguard_key',
        'wg_private',
        'wireguard_private',
      ],
      before: 16,
    },
    decoys: decoys('PrivateKey'),
    docs: {
      about: 'Joins the private network as this machine, and reads what is sent to it.',
      revoke: 'Make a new pair with wg genkey, and replace the public key in every peer’s configuration.',
      source,
    },
  }),
  defineDetector({
    id: 'wireguard.preshared-key',
    title: 'WireGuard pre-shared key',
    provider: 'WireGuard',
    severity: 'low',
    shape: preshared,
    prior: 0.7,
    near: { words: ['presharedkey', 'preshared_key', 'preshared-key', 'pre_shared_key'], before: 16 },
    decoys: decoys('PresharedKey'),
    docs: {
      about: 'A second lock beside the key pairs; of use only together with a private key.',
      revoke: 'Make a new one with wg genpsk for both ends.',
      source,
    },
  }),
];
