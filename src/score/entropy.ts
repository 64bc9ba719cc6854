/** How many distinct characters a text of `length` random characters of an alphabet of `size` has on average. */
const expectedDistinct = (length: number, size: number): number => size * (1 - (1 - 1 / size) ** length);

/** The size of the smallest usual alphabet that holds all bytes: decimal, hex, base 36, base 62 or base 64. */
export function alphabetSize(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('latin1');
  if (/^[0-9]*$/.test(text)) return 10;
  if (/^(?:[0-9a-f]*|[0-9A-F]*)$/.test(text)) return 16;
  if (/^(?:[0-9a-z]*|[0-9A-Z]*)$/.test(text)) return 36;
  return /^[0-9A-Za-z]*$/.test(text) ? 62 : 64;
}

/**
 * How random a text looks for its length and alphabet: 1 for as many distinct characters as chance gives, towards 0 for
 * repeats. Shannon entropy alone punishes short texts; this does not.
 */
export function spread(bytes: Uint8Array): number {
  const letters = withoutSeparators(bytes);
  const size = alphabetSize(letters);
  if (letters.length === 0 || size < 2) return 0;
  return Math.min(1, new Set(letters).size / expectedDistinct(letters.length, size));
}

const HEX_LETTERS = { lower: Buffer.from('abcdef'), upper: Buffer.from('ABCDEF') } as const;
const sumAt = (each: Uint16Array, codes: Iterable<number>): number => {
  let sum = 0;
  for (const code of codes) sum += each[code] as number;
  return sum;
};
const between = (each: Uint16Array, first: number, last: number): number => {
  let sum = 0;
  for (let code = first; code <= last; code++) sum += each[code] as number;
  return sum;
};

/** The same as `spread`, of a text of which is known how often each byte stands in it. */
export function spreadOf(each: Uint16Array, length: number): number {
  const separators = sumAt(each, SEPARATORS);
  const [digits, lower, upper] = [between(each, 0x30, 0x39), between(each, 0x61, 0x7a), between(each, 0x41, 0x5a)];
  const rest = length - separators;
  if (rest === 0) return 0;
  const isHex =
    (upper === 0 && sumAt(each, HEX_LETTERS.lower) + digits === rest) ||
    (lower === 0 && sumAt(each, HEX_LETTERS.upper) + digits === rest);
  const size = digits === rest ? 10 : isHex ? 16 : sizeOf({ digits, lower, upper, rest });
  let distinct = 0;
  for (let code = 0; code < 256; code++) if (each[code] !== 0 && !SEPARATORS.has(code)) distinct++;
  return Math.min(1, distinct / expectedDistinct(rest, size));
}

const sizeOf = (of: {
  readonly digits: number;
  readonly lower: number;
  readonly upper: number;
  readonly rest: number;
}): number => {
  if (of.digits + of.lower === of.rest || of.digits + of.upper === of.rest) return 36;
  return of.digits + of.lower + of.upper === of.rest ? 62 : 64;
};

const SEPARATORS = new Set(Buffer.from('-_.: '));

/** What stands between the groups of a UUID or a dotted token says nothing of chance. */
export const withoutSeparators = (bytes: Uint8Array): Uint8Array => bytes.filter((byte) => !SEPARATORS.has(byte));

/** Whether most steps from one byte to the next are the same: 12345678, abcdefgh, 00000000, 02468ace. */
export function isSequence(bytes: Uint8Array): boolean {
  if (bytes.length < 6) return false;
  // How often each step from -1 to 2 is taken.
  const steps = [0, 0, 0, 0];
  for (let index = 1; index < bytes.length; index++) {
    const step = (bytes[index] as number) - (bytes[index - 1] as number) + 1;
    if (step >= 0 && step <= 3) steps[step] = (steps[step] as number) + 1;
  }
  return Math.max(...steps) >= (bytes.length - 1) * 0.6;
}

/** Whether a text is a short piece written again and again: abcabcabc, deadbeefdeadbeef. */
export function isRepeat(bytes: Uint8Array): boolean {
  for (let period = 1; period <= Math.min(8, bytes.length >> 1); period++) {
    let same = 0;
    for (let index = period; index < bytes.length; index++) if (bytes[index] === bytes[index - period]) same++;
    if (same >= (bytes.length - period) * 0.9) return true;
  }
  return false;
}
