import type { Span } from '../../model/index.js';

/**
 * How an object's bytes are made from its base's: triples of the start here, the start in the base or -1 for inserted bytes, and
 * the length, in order. `size` and `baseSize` are those of the object and of its base, in bytes.
 */
export type Segments = {
  readonly copies: Int32Array;
  readonly size: number;
  readonly baseSize: number;
};

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

/** The same, for offsets that mostly grow: `near` is the number found last. */
export function segmentFrom({ copies }: Segments, near: number, offset: number): number {
  let segment = near;
  while (segment > 0 && (copies[segment * 3] as number) > offset) segment--;
  while ((segment + 1) * 3 < copies.length && (copies[(segment + 1) * 3] as number) <= offset) segment++;
  return segment;
}

/**
 * Whether all bytes of a reach are copied together, so that they stand in the base just so. A reach that goes past an end of the
 * file does when both files end there.
 */
export const isCopied = (segments: Segments, segment: number, reach: Span): boolean =>
  isCopiedWhole(segments, segment * 3, reach.start, reach.end);

/** The same for the reach `from` to `to`, and the segment whose triple begins at `at`. Called for each literal of each version. */
export function isCopiedWhole({ copies, size, baseSize }: Segments, at: number, from: number, to: number): boolean {
  const base = copies[at + 1] as number;
  if (base < 0) return false;
  const start = copies[at] as number;
  if (from < start && (start !== 0 || base !== 0)) return false;
  const end = start + (copies[at + 2] as number);
  return to <= end || (end === size && base + end - start === baseSize);
}

/** Whether some segment copies the whole of a reach. */
export const isCopiedAnywhere = (segments: Segments, reach: Span): boolean =>
  isCopied(segments, segmentAt(segments, Math.max(0, reach.start)), reach);

/** Zones with fewer copied bytes than this between them are one: to look at those is cheaper than to start again. */
const JOINED = 64;

/**
 * All bytes that are not simply copied: inserted bytes, the joints between segments (of no length), and an end of the file that was
 * none in the base. In order; used again for each object.
 */
export class FreshZones {
  /** Pairs of start and end. */
  edges = new Int32Array(64);
  count = 0;

  read({ copies, size, baseSize }: Segments): void {
    this.count = 0;
    for (let at = 0; at < copies.length; at += 3) {
      const start = copies[at] as number;
      const base = copies[at + 1] as number;
      const length = copies[at + 2] as number;
      if (base < 0) this.#add(start, start + length);
      else {
        if (at > 0 || base > 0) this.#add(start, start);
        if (start + length === size && base + length < baseSize) this.#add(size, size);
      }
    }
    if (size === 0) this.count = 0;
  }

  #add(start: number, end: number): void {
    if (this.count > 0 && start - (this.edges[this.count - 1] as number) < JOINED) {
      this.edges[this.count - 1] = end;
      return;
    }
    if (this.count === this.edges.length) {
      const wider = new Int32Array(this.count * 2);
      wider.set(this.edges);
      this.edges = wider;
    }
    this.edges[this.count++] = start;
    this.edges[this.count++] = end;
  }

  /** The zones, each widened by `margin`, and joined where they then meet. */
  widened(margin: number, size: number): readonly Span[] {
    const ranges: { start: number; end: number }[] = [];
    let last: { start: number; end: number } | undefined;
    for (let at = 0; at < this.count; at += 2) {
      const from = Math.max(0, (this.edges[at] as number) - margin);
      const to = Math.min(size, (this.edges[at + 1] as number) + margin);
      if (last !== undefined && from <= last.end) last.end = Math.max(last.end, to);
      else ranges.push((last = { start: from, end: to }));
    }
    return ranges;
  }
}
