import { compareAt, idStart, type IdTable } from './id-table.js';

/** Sorted ids and, in the same order, where each object starts in its pack. */
export type IndexTable = { readonly ids: IdTable; readonly offsets: Float64Array };

/** Gathers what an index says of a pack that has none. */
export class IndexRows {
  readonly #width: number;
  readonly #offsets: number[] = [];
  #ids: Uint8Array;

  constructor(width: number) {
    this.#width = width;
    this.#ids = new Uint8Array(width << 10);
  }

  get count(): number {
    return this.#offsets.length;
  }

  /** `at`: where the id starts in `bytes`. */
  add(bytes: Uint8Array, at: number, offset: number): void {
    const end = (this.count + 1) * this.#width;
    if (end > this.#ids.length) {
      const larger = new Uint8Array(this.#ids.length * 2);
      larger.set(this.#ids);
      this.#ids = larger;
    }
    this.#ids.set(bytes.subarray(at, at + this.#width), end - this.#width);
    this.#offsets.push(offset);
  }

  /** An id that stands in several places comes several times, by place. */
  table(): IndexTable {
    const { count } = this;
    const width = this.#width;
    const from: IdTable = { bytes: this.#ids, start: 0, stride: width, width, count, numbering: null };
    const order = Uint32Array.from({ length: count }, (_, row) => row).sort(
      (a, b) =>
        compareAt(from, a, this.#ids, idStart(from, b)) || (this.#offsets[a] as number) - (this.#offsets[b] as number),
    );
    const bytes = new Uint8Array(new SharedArrayBuffer(count * width));
    const offsets = new Float64Array(count);
    let repeats = false;
    order.forEach((row, position) => {
      bytes.set(this.#ids.subarray(row * width, (row + 1) * width), position * width);
      offsets[position] = this.#offsets[row] as number;
      const last = order[position - 1];
      repeats ||= last !== undefined && compareAt(from, last, this.#ids, idStart(from, row)) === 0;
    });
    return { ids: { ...from, bytes, repeats }, offsets };
  }
}
