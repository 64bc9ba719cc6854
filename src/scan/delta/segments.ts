import type { Span } from '../../model/index.js';

/**
 * How an object's bytes are made from its base's: triples of the start here, the start in the base or -1 for inserted bytes, and
 * the length, in order. `size` and `baseSize` are those of the object and of its base, in bytes.
 */
export type Segments = { readonly copies: Int32Array; readonly size: number; readonly baseSize: number };

/** The number of the segment that holds a byte, by bisection. */
export function segmentAt({ copies }: Segments, offset: number): number {
  let low = 0;
  let high = copies.length / 3;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((copies[middle * 3] as number) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Whether all bytes of a reach are copied together, so that they stand in the base just so. A reach that goes past an end of the
 * file does when both files end there.
 */
export function isCopied(segments: Segments, segment: number, reach: Span): boolean {
  const { copies, size, baseSize } = segments;
  const [start, base, length] = [
    copies[segment * 3] as number,
    copies[segment * 3 + 1] as number,
    copies[segment * 3 + 2] as number,
  ];
  if (base < 0) return false;
  const clearBefore = reach.start >= start || (start === 0 && base === 0);
  const clearAfter = reach.end <= start + length || (start + length === size && base + length === baseSize);
  return clearBefore && clearAfter;
}

/** Whether some segment copies the whole of a reach. */
export const isCopiedAnywhere = (segments: Segments, reach: Span): boolean =>
  isCopied(segments, segmentAt(segments, Math.max(0, reach.start)), reach);

/**
 * Ranges round all bytes that are not simply copied: inserted bytes, the joints between segments, and an end of the file that was
 * none in the base, each widened by `margin`, and joined where they meet.
 */
export function freshRanges(segments: Segments, margin: number): readonly Span[] {
  const { copies, size, baseSize } = segments;
  const ranges: { start: number; end: number }[] = [];
  const add = (start: number, end: number): void => {
    const [from, to] = [Math.max(0, start - margin), Math.min(size, end + margin)];
    const last = ranges.at(-1);
    if (last !== undefined && from <= last.end) last.end = Math.max(last.end, to);
    else ranges.push({ start: from, end: to });
  };
  for (let at = 0; at < copies.length; at += 3) {
    const [start, base, length] = [copies[at] as number, copies[at + 1] as number, copies[at + 2] as number];
    if (base < 0) add(start, start + length);
    else {
      if (at > 0 || base > 0) add(start, start);
      if (start + length === size && base + length < baseSize) add(size, size);
    }
  }
  return ranges;
}
