const SMALLEST = 4 << 20;

/** One buffer for all objects of a chain, so that a delta is carried out within it. Room is given out lowest first, which keeps it in the processor's caches. */
export class ChainArena {
  bytes = new Uint8Array(SMALLEST);
  readonly #budget: number;
  /** Parts in use, by start. There are about twenty at most, however deep the chain. */
  #starts: number[] = [];
  #ends: number[] = [];

  constructor(budget: number) {
    this.#budget = Math.max(budget, SMALLEST);
  }

  /** Start of a free part of this size and one byte, or -1 when the budget does not allow it. */
  allocate(size: number): number {
    const length = size + 1;
    let from = 0;
    let nth = 0;
    for (; nth < this.#starts.length; nth++) {
      if ((this.#starts[nth] as number) - from >= length) break;
      from = this.#ends[nth] as number;
    }
    if (from + length > this.bytes.length && !this.#grow(from + length, this.#budget)) return -1;
    this.#starts.splice(nth, 0, from);
    this.#ends.splice(nth, 0, from + length);
    return from;
  }

  /** The same beyond the budget, for an object that would find no room otherwise. */
  allocateAnyway(size: number): number {
    const from = this.#ends.at(-1) ?? 0;
    this.#grow(from + size + 1, Infinity);
    return this.allocate(size);
  }

  release(start: number): void {
    const nth = this.#starts.indexOf(start);
    if (nth < 0) return;
    this.#starts.splice(nth, 1);
    this.#ends.splice(nth, 1);
    if (this.#starts.length === 0 && this.bytes.length > this.#budget) this.bytes = new Uint8Array(SMALLEST);
  }

  #grow(needed: number, most: number): boolean {
    if (needed > most) return false;
    if (needed <= this.bytes.length) return true;
    const larger = new Uint8Array(Math.max(needed, Math.min(this.bytes.length * 2, this.#budget)));
    larger.set(this.bytes.subarray(0, this.#ends.at(-1) ?? 0));
    this.bytes = larger;
    return true;
  }
}
