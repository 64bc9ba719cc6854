import { CUT_OFF, Damaged } from './output.js';

/** Bits of a stream whose lowest bit in each byte comes first. */
export class LowBits {
  readonly #bytes: Buffer;
  #at: number;
  #held = 0;
  #count = 0;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** At most 16 at a time. */
  take(count: number): number {
    while (this.#count < count) this.#load();
    const value = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#count -= count;
    return value;
  }

  /** Drops what is left of the byte at hand and gives the place of the next. */
  align(): number {
    this.#at -= this.#count >> 3;
    this.#held = 0;
    this.#count = 0;
    return this.#at;
  }

  skipTo(at: number): void {
    this.#at = at;
  }

  #load(): void {
    if (this.#at >= this.#bytes.length) throw new Damaged(CUT_OFF);
    this.#held |= (this.#bytes[this.#at++] as number) << this.#count;
    this.#count += 8;
  }
}

/** Bits of a stream whose highest bit in each byte comes first. */
export class HighBits {
  readonly #bytes: Buffer;
  #at: number;
  #held = 0;
  #count = 0;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** At most 24 at a time. */
  take(count: number): number {
    while (this.#count < count) {
      if (this.#at >= this.#bytes.length) throw new Damaged(CUT_OFF);
      this.#held = (this.#held << 8) | (this.#bytes[this.#at++] as number);
      this.#count += 8;
    }
    this.#count -= count;
    const value = (this.#held >>> this.#count) & ((1 << count) - 1);
    return value;
  }

  align(): number {
    this.#at -= this.#count >> 3;
    this.#held = 0;
    this.#count = 0;
    return this.#at;
  }
}
