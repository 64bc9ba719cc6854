/** So many ids are passed one by one before the steps grow. */
const NEAR = 4;

/** Walks along a list of ids (raw ids one behind the other, ascending), from each id that is asked for to the next higher one. */
export class IdCursor {
  readonly #ids: Uint8Array;
  readonly #width: number;
  /** In bytes: the first id that is not below the last one asked for stands here, or the list ends. */
  at = 0;
  /** How the id at `at` starts. */
  #start: number;

  /** `width`: the length of an id in bytes. */
  constructor(ids: Uint8Array, width: number) {
    this.#ids = ids;
    this.#width = width;
    this.#start = startAt(ids, 0);
  }

  /** Goes on to the id that stands at `from` of `wanted`, or to where it would stand. True when it is there. */
  seek(wanted: Uint8Array, from: number): boolean {
    const start = startAt(wanted, from);
    for (let passed = 0; ; passed++) {
      // Four bytes decide nearly always, and the other bytes are not looked at.
      if (this.#start > start) return false;
      const order = this.#start < start ? -1 : this.#order(this.at, wanted, from);
      if (order >= 0) return order === 0;
      if (passed < NEAR) this.at += this.#width;
      else this.#skip(wanted, from);
      this.#start = startAt(this.#ids, this.at);
    }
  }

  /** Ever longer steps, then halves: quick for few ids among many, and for two lists of one length. */
  #skip(wanted: Uint8Array, from: number): void {
    const width = this.#width;
    let low = this.at;
    let high = low + width;
    for (let step = 2 * width; this.#order(high, wanted, from) < 0; step *= 2) {
      low = high;
      high += step;
    }
    high = Math.min(high, this.#ids.length);
    while (high - low > width) {
      const middle = low + Math.floor((high - low) / (2 * width)) * width;
      if (this.#order(middle, wanted, from) < 0) low = middle;
      else high = middle;
    }
    this.at = high;
  }

  /** Below zero when the id at `at` is lower than the wanted one. The end is higher than all. */
  #order(at: number, wanted: Uint8Array, from: number): number {
    const ids = this.#ids;
    if (at >= ids.length) return 1;
    for (let byte = 0; byte < this.#width; byte++) {
      const difference = (ids[at + byte] as number) - (wanted[from + byte] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

/** The first four bytes of an id as a number that sorts as they do. Higher than all behind the end of the list. */
const startAt = (ids: Uint8Array, at: number): number =>
  at >= ids.length
    ? Infinity
    : (ids[at] as number) * 2 ** 24 +
      (((ids[at + 1] as number) << 16) | ((ids[at + 2] as number) << 8) | (ids[at + 3] as number));
