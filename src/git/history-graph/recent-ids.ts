import type { IdFinder } from './id-finder.js';

/** Finds objects by id, and remembers of each key the last one: under one name the same object comes again and again. */
export class RecentIds {
  readonly #finder: IdFinder;
  #ids: Uint8Array;
  #found: Int32Array;

  constructor(finder: IdFinder) {
    this.#finder = finder;
    this.#ids = new Uint8Array(finder.width << 8);
    this.#found = new Int32Array(1 << 8).fill(-1);
  }

  /** The number of the object whose id stands at `at`, or -1. Keys are small numbers. */
  find(key: number, bytes: Uint8Array, at: number): number {
    if (key >= this.#found.length) this.#grow(key);
    const { width } = this.#finder;
    const last = this.#found[key] as number;
    const start = key * width;
    if (last >= 0) {
      let same = 0;
      while (same < width && this.#ids[start + same] === bytes[at + same]) same++;
      if (same === width) return last;
    }
    const found = this.#finder.find(bytes, at);
    this.#found[key] = found;
    for (let i = 0; i < width; i++) this.#ids[start + i] = bytes[at + i] as number;
    return found;
  }

  #grow(key: number): void {
    const room = 2 * (key + 1);
    const ids = new Uint8Array(room * this.#finder.width);
    ids.set(this.#ids);
    const found = new Int32Array(room).fill(-1);
    found.set(this.#found);
    this.#ids = ids;
    this.#found = found;
  }
}
