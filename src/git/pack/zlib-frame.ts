/** The first two bytes of a zlib stream that names no dictionary (RFC 1950). */
export const isZlibHeader = (source: Uint8Array, at: number): boolean => {
  const method = source[at] ?? 0;
  const flags = source[at + 1] ?? 0;
  return (method & 15) === 8 && ((method << 8) | flags) % 31 === 0 && (flags & 0x20) === 0;
};

/** The Adler-32 that a zlib stream ends with. */
export const checksumAt = (source: Uint8Array, at: number): number =>
  (((source[at] as number) << 24) |
    ((source[at + 1] as number) << 16) |
    ((source[at + 2] as number) << 8) |
    (source[at + 3] as number)) >>>
  0;

/** So many bytes can be added up before the sums grow beyond what the engine holds as small integers. */
const ADLER_RUN = 2048;

/** Adler-32 (RFC 1950) of `size` bytes from `at` on. */
export function adler32({
  target,
  at,
  size,
}: {
  readonly target: Uint8Array;
  readonly at: number;
  readonly size: number;
}): number {
  let low = 1;
  let high = 0;
  for (let from = at, end = at + size; from < end;) {
    const stop = Math.min(from + ADLER_RUN, end);
    while (from < stop) {
      low += target[from++] as number;
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return (high * 65536 + low) >>> 0;
}
