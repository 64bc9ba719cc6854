// https://docs.nats.io/using-nats/developer/connecting/creds
import {
  ALPHABETS,
  base32,
  defineDetector,
  fail,
  jwt,
  jwtFrom,
  made,
  oneOf,
  pass,
  token,
  type CheckResult,
  type Rng,
} from '../../src/detector/index.js';

/** The letter of a seed's kind, and the byte that says it inside. */
const KINDS = [
  {
    letter: 'U',
    byte: 160,
    kind: 'user',
    about: 'Signs in to a NATS system as its user: reads and sends what the user may.',
  },
  { letter: 'A', byte: 0, kind: 'account', about: 'Makes users of an account and says what they may do.' },
  { letter: 'O', byte: 112, kind: 'operator', about: 'Makes accounts of a whole NATS system.' },
  { letter: 'N', byte: 104, kind: 'server', about: 'Poses as a server of a NATS system.' },
  { letter: 'C', byte: 16, kind: 'cluster', about: 'Poses as a cluster of a NATS system.' },
  {
    letter: 'X',
    byte: 184,
    kind: 'curve',
    about: 'Opens what was encrypted to its public key, such as the answers of an authorisation service.',
  },
] as const;
const SEED = 144;

/** CRC-16 (XMODEM). */
const crc16 = (bytes: Uint8Array): number =>
  bytes.reduce((sum, byte) => {
    let crc = sum ^ (byte << 8);
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
    return crc & 0xffff;
  }, 0);

/** Base 32 without padding: 36 bytes are 58 characters, the last of which holds three bits. */
function toBase32(bytes: readonly number[]): string {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((group) => ALPHABETS.base32.chars[Number.parseInt(group.padEnd(5, '0'), 2)] ?? '')
    .join('');
}

function fromBase32(text: string): Uint8Array {
  const bits = [...text].map((char) => ALPHABETS.base32.chars.indexOf(char).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from({ length: 36 }, (_, index) => Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2));
}

/** What follows the three first characters of a seed of this kind. */
const seedOf =
  (byte: number) =>
  (rng: Rng): string => {
    const body = [SEED | (byte >> 5), (byte & 31) << 3, ...Array.from({ length: 32 }, () => rng.int(256))];
    const sum = crc16(Uint8Array.from(body));
    return toBase32([...body, sum & 255, sum >> 8]).slice(3);
  };

function seedCheck(text: string): CheckResult {
  const bytes = fromBase32(text);
  const sum = crc16(bytes.subarray(0, 34));
  return bytes[34] === (sum & 255) && bytes[35] === sum >> 8
    ? pass('its check sum is right')
    : fail('its check sum is wrong');
}

const seeds = KINDS.map(({ letter, byte, kind, about }) => {
  const shape = token`${oneOf(`S${letter}A`)}${made(base32(55), seedOf(byte))}`;
  return defineDetector({
    id: `nats.${kind}-seed`,
    title: `NATS ${kind} seed`,
    provider: 'NATS',
    severity: 'critical',
    shape,
    shortLiteral: 'a check sum follows',
    check: seedCheck,
    decoys: (rng) => [shape.sample(rng).slice(0, -1), `S${letter}A${rng.text(ALPHABETS.base32.chars, 55)}`],
    docs: {
      about,
      revoke:
        'Make a new key, and push the account or operator JWT that revokes the old one (nsc revocations, nsc push).',
      source: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
    },
  });
});

const shape = jwt({
  literals: ['eyJ0eXAiOiJKV1QiLCJhbGciOiJlZDI1NTE5LW5rZXkifQ'],
  header: { typ: 'JWT', alg: 'ed25519-nkey' },
  claims: (rng) => ({
    jti: rng.text(ALPHABETS.base32.chars, 52),
    iss: `A${rng.text(ALPHABETS.base32.chars, 55)}`,
    sub: `U${rng.text(ALPHABETS.base32.chars, 55)}`,
    nats: { pub: {}, sub: {}, type: 'user', version: 2 },
  }),
});

export default [
  ...seeds,
  defineDetector({
    id: 'nats.user-jwt',
    title: 'NATS user JWT',
    provider: 'NATS',
    severity: 'medium',
    shape,
    random: false,
    check: jwtFrom(
      'a NATS user',
      ({ nats, type }) => (type ?? (nats as Record<string, unknown> | undefined)?.['type']) === 'user',
    ),
    decoys: (rng) => [shape.sample(rng).slice(0, 60), shape.sample(rng).replace(/\./g, ':')],
    docs: {
      about: 'Names a user of a NATS system and what they may do; signs in only together with the user’s seed.',
      revoke: 'nsc revocations add-user, then nsc push.',
      source: 'https://docs.nats.io/using-nats/developer/connecting/creds',
    },
  }),
];
