import { ALPHABETS } from './alphabet.js';

const DIGITS = ALPHABETS.base58.chars;

/** Bytes as base 58 without a check sum; `digits` for alphabets other than Bitcoin's. */
export function toBase58(bytes: Uint8Array, digits: string = DIGITS): string {
  let text = '';
  for (let rest = BigInt(`0x0${Buffer.from(bytes).toString('hex')}`); rest > 0n; rest /= 58n)
    text = (digits[Number(rest % 58n)] ?? '') + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return (digits[0] ?? '').repeat(zeros < 0 ? bytes.length : zeros) + text;
}

/** The bytes of a base 58 text, or null where a character is foreign. */
export function fromBase58(text: string, digits: string = DIGITS): Buffer | null {
  let value = 0n;
  for (const char of text) {
    const digit = digits.indexOf(char);
    if (digit < 0) return null;
    value = value * 58n + BigInt(digit);
  }
  const hex = value.toString(16);
  const zeros = [...text].findIndex((char) => char !== digits[0]);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return value === 0n ? Buffer.alloc(text.length) : Buffer.concat([Buffer.alloc(Math.max(0, zeros)), bytes]);
}
