import { hashOf } from '../model/index.js';
import { ALPHABETS } from './alphabet.js';
import { fail, pass } from './check.js';
import type { CheckResult } from './define.js';

const DIGITS = ALPHABETS.base58.chars;

export const sha256 = (bytes: Uint8Array): Buffer => hashOf('sha256', [bytes]);

/** SHA-256 of the SHA-256. */
export const doubleSha256 = (payload: Uint8Array): Buffer => sha256(sha256(payload));

const checkBytes = (payload: Uint8Array): Buffer => doubleSha256(payload).subarray(0, 4);

/** The payload in Base58Check: its bytes and four of their double SHA-256, in base 58. */
export function toBase58Check(payload: Uint8Array): string {
  const bytes = Buffer.concat([payload, checkBytes(payload)]);
  let text = '';
  for (let rest = BigInt(`0x${bytes.toString('hex')}`); rest > 0n; rest /= 58n)
    text = (DIGITS[Number(rest % 58n)] ?? '') + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(Math.max(0, zeros)) + text;
}

/** The payload of a Base58Check text of `length` bytes (check bytes left out), or null where the check bytes are wrong. */
export function fromBase58Check(text: string, length: number): Buffer | null {
  let value = 0n;
  for (const char of text) {
    const digit = DIGITS.indexOf(char);
    if (digit < 0) return null;
    value = value * 58n + BigInt(digit);
  }
  const hex = value.toString(16).padStart((length + 4) * 2, '0');
  if (hex.length !== (length + 4) * 2) return null;
  const bytes = Buffer.from(hex, 'hex');
  const payload = bytes.subarray(0, length);
  return checkBytes(payload).equals(bytes.subarray(length)) ? payload : null;
}

/** Passes where the text is Base58Check of one of these payload lengths. */
export const base58Check =
  (...lengths: readonly number[]) =>
  (text: string): CheckResult =>
    lengths.some((length) => fromBase58Check(text, length) !== null)
      ? pass('its Base58Check sum is right')
      : fail('its Base58Check sum is wrong');
