import { crc32 as zlibCrc32 } from 'node:zlib';
import { ALPHABETS } from './alphabet.js';
import type { CheckResult } from './define.js';
import { checksum, type Part } from './part.js';

export const pass = (because: string): CheckResult => ({ verdict: 'pass', because });
export const fail = (because: string): CheckResult => ({ verdict: 'fail', because });
export const unknown = (because: string): CheckResult => ({ verdict: 'unknown', because });

/** CRC-32 (IEEE 802.3) of a text, as an unsigned number. */
export function crc32(text: string): number {
  return typeof zlibCrc32 === 'function' ? zlibCrc32(text) : crc32ByTable(text);
}

let table: Uint32Array | undefined;

// Node 20 before 20.15 and some runtimes have no zlib.crc32.
function crc32ByTable(text: string): number {
  table ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text)) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A number in base 62 (digits, upper case, lower case), padded with zeros to `width`. */
export function toBase62(value: number, width: number, digits: string = BASE62): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = (digits[rest % 62] ?? '') + text;
  return text.padStart(width, digits[0] ?? '0');
}

/**
 * Six check characters: CRC-32 of the text before them after its last `_`, in base 62. GitHub's and npm's tokens carry it.
 * @see https://github.blog/engineering/behind-githubs-new-authentication-token-formats/
 */
export const crc32Base62 = (of: (before: string) => string = afterLastUnderscore): Part =>
  checksum(ALPHABETS.base62, 6, (before) => toBase62(crc32(of(before)), 6));

const afterLastUnderscore = (text: string): string => text.slice(text.lastIndexOf('_') + 1);

/** The JSON object that a base64url segment holds, or null. */
export function jsonSegment(segment: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(segment, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** A check for JSON Web Tokens: the header must be JSON with an `alg`; what the payload says is told. */
export function jwtCheck(token: string): CheckResult {
  const [header, payload] = token.split('.');
  const head = jsonSegment(header ?? '');
  if (head === null || typeof head['alg'] !== 'string') return fail('the header is not a JWT header');
  if (jsonSegment(payload ?? '') === null) return fail('the payload is not JSON');
  return pass(`a JWT header (alg ${head['alg'].slice(0, 16)})`);
}
