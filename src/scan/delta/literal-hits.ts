import { BYTES_AFTER, BYTES_BEFORE, type Matcher } from '../../match/index.js';
import { isCopiedWhole, segmentAt, type FreshZones, type Segments } from './segments.js';

/** The literals of one object: their ids and ends, in order of their end. Grows and is used again. */
export class LiteralHits {
  literals = new Int32Array(64);
  ends = new Int32Array(64);
  count = 0;

  add(literal: number, end: number): void {
    if (this.count === this.ends.length) this.#grow();
    this.literals[this.count] = literal;
    this.ends[this.count++] = end;
  }

  clear(): void {
    this.count = 0;
  }

  /** The first hit that ends after `offset`. */
  firstAfter(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Takes over the hits of two lists, each in order of its ends. */
  merge(first: LiteralHits, second: LiteralHits): void {
    this.clear();
    let b = 0;
    for (let a = 0; a < first.count; a++) {
      const end = first.ends[a] as number;
      for (; b < second.count && (second.ends[b] as number) < end; b++)
        this.add(second.literals[b] as number, second.ends[b] as number);
      this.add(first.literals[a] as number, end);
    }
    for (; b < second.count; b++) this.add(second.literals[b] as number, second.ends[b] as number);
  }

  #grow(): void {
    const size = Math.max(64, this.ends.length * 2);
    const [literals, ends] = [new Int32Array(size), new Int32Array(size)];
    literals.set(this.literals.subarray(0, this.count));
    ends.set(this.ends.subarray(0, this.count));
    this.literals = literals;
    this.ends = ends;
  }
}

/** All literals of an object that has no base at hand. */
export function readHits(matcher: Matcher, bytes: Uint8Array, into: LiteralHits): void {
  into.clear();
  matcher.literals(bytes, (literal, end) => into.add(literal, end));
}

/** Room for what `deriveHits` puts together; used again for each object. */
export type HitRoom = { readonly taken: LiteralHits; readonly fresh: LiteralHits };

export const hitRoom = (): HitRoom => ({ taken: new LiteralHits(), fresh: new LiteralHits() });

export type HitChange = {
  readonly bytes: Uint8Array;
  readonly segments: Segments;
  readonly zones: FreshZones;
  readonly base: LiteralHits;
  readonly room: HitRoom;
};

/** The same for an object that is made from a base: what is copied whole is taken over, what is new or joined is searched. */
export function deriveHits(
  matcher: Matcher,
  { bytes, segments, zones, base, room }: HitChange,
  into: LiteralHits,
): void {
  const { taken, fresh } = room;
  taken.clear();
  fresh.clear();
  takeOver(matcher, segments, base, taken);
  let [seenTo, windowEnd] = [0, 0];
  const onHit = (literal: number, end: number): void => {
    const start = end - matcher.lengthOf(literal);
    // One that touches two zones counts in the first.
    if (start >= seenTo && start < windowEnd && !standsInCopy(segments, start, end)) fresh.add(literal, end);
  };
  for (let zone = 0; zone < zones.count; zone += 2) {
    const window = { start: zones.edges[zone] as number, end: zones.edges[zone + 1] as number };
    windowEnd = window.end + BYTES_BEFORE;
    matcher.literalsTouching(bytes, onHit, window);
    seenTo = windowEnd;
  }
  into.merge(taken, fresh);
}

function takeOver(matcher: Matcher, segments: Segments, base: LiteralHits, into: LiteralHits): void {
  if (base.count === 0) return;
  const { copies, size, baseSize } = segments;
  for (let at = 0; at < copies.length; at += 3) {
    const start = copies[at] as number;
    const from = copies[at + 1] as number;
    if (from < 0) continue;
    const stop = from + (copies[at + 2] as number);
    // With the neighbours that decide on a literal, as far as both files have them.
    const first = start === 0 && from === 0 ? 0 : from + BYTES_BEFORE;
    const last = stop === baseSize && start + stop - from === size ? stop : stop - BYTES_AFTER;
    for (let hit = base.firstAfter(from); hit < base.count; hit++) {
      const literal = base.literals[hit] as number;
      const end = base.ends[hit] as number;
      if (end > last) break;
      if (end - matcher.lengthOf(literal) >= first) into.add(literal, end - from + start);
    }
  }
}

function standsInCopy(segments: Segments, start: number, end: number): boolean {
  const at = segmentAt(segments, start) * 3;
  return isCopiedWhole(segments, at, start - BYTES_BEFORE, end + BYTES_AFTER);
}
