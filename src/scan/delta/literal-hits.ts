import type { Matcher } from '../../match/index.js';
import { freshRanges, segmentAt, type Segments } from './segments.js';

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

  sort(): void {
    const order = Array.from({ length: this.count }, (_, index) => index)
      .sort((a, b) => (this.ends[a] as number) - (this.ends[b] as number) || (this.literals[a] as number) - (this.literals[b] as number));
    this.literals = Int32Array.from(order, (index) => this.literals[index] as number);
    this.ends = Int32Array.from(order, (index) => this.ends[index] as number);
    if (this.ends.length < 64) this.#grow();
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

/** The same for an object that is made from a base: what is copied whole is taken over, what is new or joined is searched. */
export function deriveHits(matcher: Matcher, change: { readonly bytes: Uint8Array; readonly segments: Segments; readonly base: LiteralHits }, into: LiteralHits): void {
  const { bytes, segments, base } = change;
  into.clear();
  takeOver(matcher, segments, base, into);
  const taken = into.count;
  for (const window of freshRanges(segments, matcher.longestLiteral - 1)) {
    matcher.literals(bytes, (literal, end) => {
      if (!standsInCopy(segments, end - matcher.lengthOf(literal), end)) into.add(literal, end);
    }, window);
  }
  if (taken > 0 && into.count > taken) into.sort();
}

function takeOver(matcher: Matcher, { copies }: Segments, base: LiteralHits, into: LiteralHits): void {
  if (base.count === 0) return;
  for (let at = 0; at < copies.length; at += 3) {
    const [start, from, length] = [copies[at] as number, copies[at + 1] as number, copies[at + 2] as number];
    if (from < 0) continue;
    for (let hit = base.firstAfter(from); hit < base.count; hit++) {
      const [literal, end] = [base.literals[hit] as number, base.ends[hit] as number];
      if (end > from + length) break;
      if (end - matcher.lengthOf(literal) >= from) into.add(literal, end - from + start);
    }
  }
}

function standsInCopy(segments: Segments, start: number, end: number): boolean {
  const at = segmentAt(segments, start) * 3;
  const { copies } = segments;
  return (copies[at + 1] as number) >= 0 && end <= (copies[at] as number) + (copies[at + 2] as number);
}
