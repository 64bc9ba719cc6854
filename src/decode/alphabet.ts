// Character classes of encoded runs, as bit masks in a table over all bytes.

export const ALNUM = 1;
/** `+` and `/` of standard base64. */
export const STANDARD = 2;
/** `-` and `_` of base64url. */
export const URL_SAFE = 4;
export const HEX = 8;

export const BASE64_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Classes of each byte; 0 for what stands in no run. */
export const CLASS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  const hex = /[0-9a-fA-F]/.test(char) ? HEX : 0;
  if (/[0-9A-Za-z]/.test(char)) return ALNUM | hex;
  if (/[+/]/.test(char)) return STANDARD;
  return /[-_]/.test(char) ? URL_SAFE : 0;
});

/** Value of a base64 or base64url digit, 64 for anything else. */
export const SEXTET: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte).replace('-', '+').replace('_', '/');
  const value = BASE64_DIGITS.indexOf(char);
  return value < 0 ? 64 : value;
});

/** Value of a hex digit, 16 for anything else. */
export const NIBBLE: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
  return value < 0 ? 16 : value;
});

/** The byte that two hex digits at `at` give, or -1. */
export function hexByteAt(bytes: Uint8Array, at: number): number {
  const high = NIBBLE[bytes[at] ?? 0] ?? 16;
  const low = NIBBLE[bytes[at + 1] ?? 0] ?? 16;
  return high < 16 && low < 16 ? high * 16 + low : -1;
}
