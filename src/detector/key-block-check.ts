import { fail, pass, unknown } from './check.js';
import type { CheckResult } from './define.js';
import { readKeyBlock } from './key-block.js';

/** Decodes a private key block and looks whether it is built as its label says. */
export function keyBlockCheck(token: string): CheckResult {
  // The END line tells what every line begins with in a comment or a patch.
  const mark = /\n([^\n-]{0,12}|-)-----END/.exec(token)?.[1] ?? '';
  const bytes = Buffer.from(mark + token, 'latin1');
  const block = readKeyBlock({ bytes, from: 0, to: bytes.length }, mark.length);
  if (block === null) return fail('there is no key in the block');
  const body = Buffer.from(block.body, 'base64');
  if (block.label.includes('PGP')) return checkOpenPgp(block.body);
  if (block.label.startsWith('OPENSSH')) return checkOpenSsh(body);
  if (block.encrypted) return unknown('it is encrypted');
  return /^(?:(?:RSA|EC|DSA) )?PRIVATE KEY$/.test(block.label) ? checkDer(body) : unknown('its inside is not known');
}

const OPENSSH_MAGIC = 'openssh-key-v1\0';

/** Cipher, key derivation and its options, the number of keys, the public half, the private half: each with its length. */
function checkOpenSsh(body: Buffer): CheckResult {
  if (body.toString('latin1', 0, OPENSSH_MAGIC.length) !== OPENSSH_MAGIC) return fail('its body is no OpenSSH key');
  let at = OPENSSH_MAGIC.length;
  for (const width of ['text', 'text', 'text', 'count', 'text', 'text']) {
    if (at + 4 > body.length) return unknown('its body is cut short');
    at += 4 + (width === 'text' ? body.readUInt32BE(at) : 0);
  }
  return at === body.length
    ? pass('its body is an OpenSSH key of the lengths that it declares')
    : unknown('its body is cut short');
}

/** A long body of another form may be a key that a program has wrapped once more; a short one is a stand-in. */
const foreign = (body: Buffer): CheckResult => (body.length < 150 ? fail : unknown)('its body is no DER sequence');

const SEQUENCE = 0x30;
const INTEGER = 0x02;

/** PKCS#1, SEC1, DSA and PKCS#8 all begin with a sequence of known length and a version of 0 or 1. */
export function checkDer(body: Buffer): CheckResult {
  if (body[0] !== SEQUENCE) return foreign(body);
  const wide = (body[1] ?? 0) & 0x80 ? (body[1] ?? 0) & 0x7f : 0;
  if (wide > 3 || body.length < 2 + wide + 3) return fail('its body is no DER sequence');
  const length = wide === 0 ? (body[1] ?? 0) : body.readUIntBE(2, wide);
  const version = 2 + wide;
  if (body[version] !== INTEGER || body[version + 1] !== 1 || (body[version + 2] ?? 9) > 1)
    return fail('its body has no version of a private key');
  return length === body.length - version
    ? pass('its body is a DER private key of the length that it declares')
    : unknown('its body is cut short');
}

/** OpenPGP: a secret-key packet first, and CRC-24 behind an equals sign. */
function checkOpenPgp(text: string): CheckResult {
  const [, data = '', sum] = /^(.*?)(?:=([A-Za-z0-9+/]{4}))?$/.exec(text) ?? [];
  const body = Buffer.from(data, 'base64');
  const first = body[0] ?? 0;
  const tag = first & 0x40 ? first & 0x3f : (first & 0x3c) >> 2;
  if (!(first & 0x80) || tag !== 5) return fail('its body is no OpenPGP secret key');
  if (sum === undefined) return unknown('it has no check sum');
  return Buffer.from(sum, 'base64').readUIntBE(0, 3) === crc24(body)
    ? pass('its OpenPGP check sum is right')
    : unknown('its OpenPGP check sum differs');
}

/** CRC-24 of RFC 4880. */
export function crc24(body: Uint8Array): number {
  let crc = 0xb704ce;
  for (const byte of body) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) crc = (crc << 1) ^ (crc & 0x800000 ? 0x1864cfb : 0);
  }
  return crc & 0xffffff;
}
