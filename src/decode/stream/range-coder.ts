import { CUT_OFF, DAMAGED, Damaged } from './output.js';

const MODEL_BITS = 11;
const ADAPTATION = 5;
const LEAST_RANGE = 0x1000000;

/** Reads bits of known odds from `bytes`, up to `end`. */
export class RangeCoder {
  readonly #bytes: Buffer;
  readonly #end: number;
  #at: number;
  #range = -1;
  #code = 0;

  constructor(bytes: Buffer, start: number, end: number) {
    if (start + 5 > end) throw new Damaged(CUT_OFF);
    if (bytes[start] !== 0) throw new Damaged(DAMAGED);
    this.#bytes = bytes;
    this.#end = end;
    this.#at = start + 5;
    this.#code = bytes.readInt32BE(start + 1);
  }

  /** The bit whose odds stand at `index`; they learn from it. */
  bit(models: Uint16Array, index: number): 0 | 1 {
    const odds = models[index];
    if (odds === undefined) throw new Damaged(DAMAGED);
    const bound = Math.imul(this.#range >>> MODEL_BITS, odds);
    if (this.#code >>> 0 < bound >>> 0) {
      this.#range = bound;
      models[index] = odds + (((1 << MODEL_BITS) - odds) >>> ADAPTATION);
      if (bound >>> 0 < LEAST_RANGE) this.#next();
      return 0;
    }
    this.#range = (this.#range - bound) | 0;
    this.#code = (this.#code - bound) | 0;
    models[index] = odds - (odds >>> ADAPTATION);
    if (this.#range >>> 0 < LEAST_RANGE) this.#next();
    return 1;
  }

  /** A number of `count` bits with even odds. */
  direct(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) {
      this.#range = this.#range >>> 1;
      const isHigh = this.#code >>> 0 >= this.#range;
      if (isHigh) this.#code = (this.#code - this.#range) | 0;
      value = value * 2 + (isHigh ? 1 : 0);
      if (this.#range >>> 0 < LEAST_RANGE) this.#next();
    }
    return value;
  }

  #next(): void {
    if (this.#at >= this.#end) throw new Damaged(CUT_OFF);
    this.#range <<= 8;
    this.#code = (this.#code << 8) | (this.#bytes[this.#at++] as number);
  }
}
