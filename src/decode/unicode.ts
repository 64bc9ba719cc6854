const REPLACEMENT = 0xfffd;

/** Writes `code` as UTF-8 at `at` and gives its length in bytes; half a surrogate pair becomes U+FFFD, as everywhere. */
export function writeUtf8(into: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    into[at] = code;
    return 1;
  }
  const whole = code >= 0xd800 && code < 0xe000 ? REPLACEMENT : code;
  const size = whole < 0x800 ? 2 : whole < 0x10000 ? 3 : 4;
  let rest = whole;
  for (let i = size - 1; i > 0; i--) {
    into[at + i] = 0x80 | (rest & 63);
    rest >>>= 6;
  }
  into[at] = ((0xf00 >> size) & 0xff) | rest;
  return size;
}
