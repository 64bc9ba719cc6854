import { EncodingMarker, MARK_REACH } from '../../decode/index.js';
import type { FreshZones, Segments } from './segments.js';

/** Where in one object something may be decoded, in order. Grows and is used again. */
export class EncodingMarks {
  #places = new Int32Array(64);
  #count = 0;
  #isOrdered = true;

  readonly add = (place: number): void => {
    if (this.#count === this.#places.length) {
      const wider = new Int32Array(this.#count * 2);
      wider.set(this.#places);
      this.#places = wider;
    }
    if (this.#count > 0 && place < (this.#places[this.#count - 1] as number)) this.#isOrdered = false;
    this.#places[this.#count++] = place;
  };

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  clear(): void {
    this.#count = 0;
    this.#isOrdered = true;
  }

  /** Whether something in these bytes may be decoded. */
  standIn(start: number, end: number): boolean {
    const first = this.#firstFrom(start - MARK_REACH);
    return first < this.#count && (this.#places[first] as number) < end + MARK_REACH;
  }

  /** Takes over the marks that copies carry over. */
  takeOver(base: EncodingMarks, { copies }: Segments): void {
    if (base.#count === 0) return;
    for (let at = 0; at < copies.length; at += 3) {
      const start = copies[at] as number;
      const from = copies[at + 1] as number;
      if (from < 0) continue;
      const stop = from + (copies[at + 2] as number);
      for (let mark = base.#firstFrom(from); mark < base.#count && (base.#places[mark] as number) < stop; mark++)
        this.add((base.#places[mark] as number) - from + start);
    }
  }

  /** Takes over the marks of both lists. */
  merge(first: EncodingMarks, second: EncodingMarks): void {
    this.clear();
    first.#sort();
    second.#sort();
    let b = 0;
    for (let a = 0; a < first.#count; a++) {
      const place = first.#places[a] as number;
      while (b < second.#count && (second.#places[b] as number) < place) this.add(second.#places[b++] as number);
      this.add(place);
    }
    while (b < second.#count) this.add(second.#places[b++] as number);
  }

  #sort(): void {
    if (!this.#isOrdered) this.#places.subarray(0, this.#count).sort();
    this.#isOrdered = true;
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Keeps the marks of objects along a chain. */
export class MarkReader {
  readonly #taken = new EncodingMarks();
  readonly #fresh = new EncodingMarks();
  readonly #marker = new EncodingMarker(this.#fresh.add);

  /** The marks of a whole object. True when it holds a NUL. */
  readWhole(bytes: Uint8Array, into: EncodingMarks): boolean {
    this.#clear();
    this.#marker.read(asBuffer(bytes), 0, bytes.length);
    into.merge(this.#taken, this.#fresh);
    return this.#marker.sawNul;
  }

  /** The same for one that is made from a base without a NUL: only what is new or joined is looked at. */
  derive({ bytes, base, segments, zones }: MarkChange, into: EncodingMarks): boolean {
    this.#clear();
    this.#taken.takeOver(base, segments);
    const buffer = asBuffer(bytes);
    const { edges, count } = zones;
    for (let at = 0; at < count; at += 2) this.#marker.read(buffer, edges[at] as number, edges[at + 1] as number);
    into.merge(this.#taken, this.#fresh);
    return this.#marker.sawNul;
  }

  #clear(): void {
    this.#taken.clear();
    this.#fresh.clear();
    this.#marker.sawNul = false;
  }
}

export type MarkChange = {
  readonly bytes: Uint8Array;
  readonly base: EncodingMarks;
  readonly segments: Segments;
  readonly zones: FreshZones;
};

const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
