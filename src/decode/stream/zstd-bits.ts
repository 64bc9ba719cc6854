import { DAMAGED, Damaged } from './output.js';

/** Bits that are read from the last one back: the highest set bit of the last byte marks where they end. */
export class BackwardBits {
  readonly #bytes: Buffer;
  /** How many bits are left; below zero when more were read than there are, which count as zeros. */
  left: number;

  constructor(bytes: Buffer) {
    const last = bytes[bytes.length - 1] ?? 0;
    if (last === 0) throw new Damaged(DAMAGED);
    this.#bytes = bytes;
    this.left = bytes.length * 8 - Math.clz32(last) + 23;
  }

  /** At most 31 at a time. */
  take(count: number): number {
    this.left -= count;
    return this.#at(this.left, count);
  }

  /** The same without going on. */
  peek(count: number): number {
    return this.#at(this.left - count, count);
  }

  #at(from: number, count: number): number {
    if (count === 0) return 0;
    if (from < 0) return from + count <= 0 ? 0 : this.#at(0, from + count) * 2 ** -from;
    const bytes = this.#bytes;
    const at = from >> 3;
    const low =
      ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>>
      0;
    const shift = from & 7;
    const value = (low + (bytes[at + 4] ?? 0) * 0x1_0000_0000) / 2 ** shift;
    return Math.floor(value) % 2 ** count;
  }
}
