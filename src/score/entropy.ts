/** How many distinct characters a text of `length` random characters of an alphabet of `size` has on average. */
export const expectedDistinct = (length: number, size: number): number => size * (1 - (1 - 1 / size) ** length);

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

/** What stands between the groups of a UUID or of a dotted token. */
export const SEPARATORS: ReadonlySet<number> = new Set(Buffer.from('-_.: '));

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
