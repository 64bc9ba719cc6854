import type { Span } from '../model/index.js';

/** How equal neighbouring items of a piece look in the source. `stride` is the distance between two starts, at most 255. */
export type ItemShape = { readonly length: number; readonly stride: number; readonly size: number };

const WORDS = 3;
const COPIED = 0;
const DECODED = 1;

const pack = (shape: ItemShape, kind: number): number =>
  (shape.stride << 16) | (shape.length << 8) | (shape.size << 1) | kind;

/**
 * The map from a decoded region back to its source. It is a list of pieces; all items of a piece take `length` source bytes,
 * start `stride` bytes apart and give `size` bytes, so a run of any length is one piece, and copied text is one too.
 */
export class PieceMap {
  #words = new Uint32Array(8 * WORDS);
  #count = 0;
  #size = 0;

  /** Length of what was decoded so far, in bytes. */
  get size(): number {
    return this.#size;
  }

  /** Notes that the next `length` bytes are those of the source at `source`. */
  copy(source: number, length: number): void {
    if (length > 0) this.#add(source, pack({ length: 1, stride: 1, size: 1 }, COPIED), length);
  }

  /** Notes `count` decoded items, the first of which stands at `source`. */
  items(source: number, shape: ItemShape, count = 1): void {
    if (count > 0 && shape.size > 0) this.#add(source, pack(shape, DECODED), count * shape.size);
  }

  /** The smallest span of the source that gave `at`. */
  toSource(at: Span): Span {
    const start = this.#edge(Math.min(at.start, this.#size), false);
    if (at.end <= at.start) return { start, end: start };
    return { start, end: this.#edge(Math.min(at.end, this.#size) - 1, true) };
  }

  /** True when any byte of `at` was decoded. Copied pieces never stand side by side unless the source jumps. */
  decodes(at: Span): boolean {
    for (let piece = this.#find(at.start); piece < this.#count && this.#word(piece, 0) < at.end; piece++) {
      if ((this.#word(piece, 2) & 1) === DECODED && at.start < at.end) return true;
    }
    return false;
  }

  #add(source: number, packed: number, length: number): void {
    if (!this.#continues(source, packed)) this.#push(source, packed);
    this.#size += length;
  }

  #continues(source: number, packed: number): boolean {
    const last = this.#count - 1;
    if (last < 0 || this.#word(last, 2) !== packed) return false;
    const items = (this.#size - this.#word(last, 0)) / ((packed >>> 1) & 7);
    return this.#word(last, 1) + items * (packed >>> 16) === source;
  }

  #push(source: number, packed: number): void {
    const at = this.#count * WORDS;
    if (at === this.#words.length) {
      const wider = new Uint32Array(at * 2);
      wider.set(this.#words);
      this.#words = wider;
    }
    this.#words[at] = this.#size;
    this.#words[at + 1] = source;
    this.#words[at + 2] = packed;
    this.#count++;
  }

  #word(piece: number, which: number): number {
    return this.#words[piece * WORDS + which] ?? 0;
  }

  #edge(at: number, end: boolean): number {
    if (this.#count === 0) return 0;
    if (at >= this.#size) return this.#edge(this.#size - 1, true);
    const piece = this.#find(at);
    const packed = this.#word(piece, 2);
    const item = Math.floor((at - this.#word(piece, 0)) / ((packed >>> 1) & 7));
    return this.#word(piece, 1) + item * (packed >>> 16) + (end ? (packed >>> 8) & 255 : 0);
  }

  /** Index of the piece that holds `at`, by bisection. */
  #find(at: number): number {
    let low = 0;
    let high = this.#count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#word(middle, 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
