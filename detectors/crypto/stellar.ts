// https://developers.stellar.org/docs/learn/encyclopedia/transactions-specialized/channel-accounts
import {
  ALPHABETS,
  base32,
  defineDetector,
  fail,
  made,
  pass,
  sampleBytes,
  token,
  type CheckResult,
  type Rng,
} from '../../src/detector/index.js';

/** The version byte of seeds, which makes them begin with S. */
const SEED = 0x90;
const DIGITS = ALPHABETS.base32.chars;

function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc;
}

function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => DIGITS[Number.parseInt(five, 2)] ?? '').join('');
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((char) => DIGITS.indexOf(char).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}

function seed(rng: Rng): string {
  const payload = Buffer.concat([Buffer.from([SEED]), sampleBytes(rng, 32)]);
  const sum = crc16(payload);
  return toBase32(Buffer.concat([payload, Buffer.from([sum & 255, sum >> 8])]));
}

function check(text: string): CheckResult {
  const bytes = fromBase32(text);
  return bytes[0] === SEED && bytes.readUInt16LE(33) === crc16(bytes.subarray(0, 33))
    ? pass('its CRC-16 is right')
    : fail('its CRC-16 is wrong');
}

const shape = token`${made(base32(56), seed)}`;

export default defineDetector({
  id: 'stellar.secret-seed',
  title: 'Stellar secret seed',
  provider: 'Stellar',
  severity: 'critical',
  shape,
  check,
  near: {
    words: ['stellar', 'secret', 'seed', 'keypair', 'soroban', 'private_key', 'privatekey', 'signer', 'horizon'],
    before: 52,
  },
  sampleName: 'STELLAR_SECRET_SEED',
  decoys: (rng) => [
    `stellar_secret=S${rng.text(DIGITS, 55)}`,
    `stellar account G${rng.text(DIGITS, 55)}`,
    `stellar_secret=${seed(rng).slice(0, -1)}`,
  ],
  docs: {
    about: 'Spends everything that its account holds, and signs in its name.',
    revoke: 'Set another signer and take this one’s weight away, or move all funds to a new account.',
    source: 'https://developers.stellar.org/docs/learn/fundamentals/stellar-data-structures/accounts',
  },
});
