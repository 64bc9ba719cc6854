// Character classes of encoded runs, as bit masks in a table over all bytes.

export const ALNUM = 1;
/** `+` and `/` of standard base64. */
export const STANDARD = 2;
/** `-` and `_` of base64url. */
export const URL_SAFE = 4;
export const HEX = 8;

export const BASE64_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Classes of each byte; 0 for what stands in no run. */
export const CLASS: Uint8Array = tableOf(0, [
  ['GHIJKLMNOPQRSTUVWXYZghijklmnopqrstuvwxyz', ALNUM],
  ['0123456789ABCDEFabcdef', ALNUM | HEX],
  ['+/', STANDARD],
  ['-_', URL_SAFE],
]);

/** Value of a base64 or base64url digit, 64 for anything else. */
export const SEXTET: Uint8Array = numbered(64, [BASE64_DIGITS, `${BASE64_DIGITS.slice(0, -2)}-_`]);

/** Value of a hex digit, 16 for anything else. */
export const NIBBLE: Uint8Array = numbered(16, ['0123456789abcdef', '0123456789ABCDEF']);

/** A table over all bytes: what the characters of a text stand for, and `other` for the rest. */
function tableOf(other: number, entries: readonly (readonly [chars: string, value: number])[]): Uint8Array {
  const table = new Uint8Array(256).fill(other);
  for (const [chars, value] of entries) for (let at = 0; at < chars.length; at++) table[chars.charCodeAt(at)] = value;
  return table;
}

/** The same where each character stands for its place in the text. */
function numbered(other: number, digits: readonly string[]): Uint8Array {
  const table = new Uint8Array(256).fill(other);
  for (const text of digits) for (let at = 0; at < text.length; at++) table[text.charCodeAt(at)] = at;
  return table;
}

/** The byte that two hex digits at `at` give, or -1. */
export function hexByteAt(bytes: Uint8Array, at: number): number {
  const high = NIBBLE[bytes[at] ?? 0] ?? 16;
  const low = NIBBLE[bytes[at + 1] ?? 0] ?? 16;
  return high < 16 && low < 16 ? high * 16 + low : -1;
}
