import { alphabet } from './alphabet.js';
import { checksum, type Part } from './part.js';

const DIGITS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The alphabets of BIP 173, in either case. */
export const BECH32 = {
  lower: alphabet('bech32', DIGITS),
  upper: alphabet('upper-case bech32', DIGITS.toUpperCase()),
} as const;

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((generator, bit) => {
      if ((top >>> bit) & 1) sum ^= generator;
    });
  }
  return sum;
}

/** The six check characters of `<prefix>1<data>`, in the case in which it is written. */
function checkCharacters(before: string): string {
  const text = before.toLowerCase();
  const prefix = Array.from(text.slice(0, text.lastIndexOf('1')), (char) => char.charCodeAt(0));
  const data = Array.from(text.slice(text.lastIndexOf('1') + 1), (char) => DIGITS.indexOf(char));
  const sum =
    polymod([...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const check = [25, 20, 15, 10, 5, 0].map((shift) => DIGITS[(sum >>> shift) & 31] ?? '').join('');
  return before === before.toUpperCase() ? check.toUpperCase() : check;
}

/** The end of a Bech32 text: six check characters over all that stands before them. */
export const bech32Checksum = (of: keyof typeof BECH32): Part => checksum(BECH32[of], 6, checkCharacters);
