/** Distinct byte strings by number: string `n` ends at `ends[n]` of `bytes`, where the next one starts. */
export type ByteStrings = { readonly bytes: Uint8Array; readonly ends: Uint32Array };

/** String `n`: a view, not a copy. */
export const byteString = ({ bytes, ends }: ByteStrings, n: number): Uint8Array =>
  bytes.subarray(n === 0 ? 0 : ends[n - 1], ends[n]);

/** Numbers distinct byte strings from 0 on, in the order in which they come. */
export class ByteInterner {
  count = 0;
  #bytes = new Uint8Array(1 << 12);
  #ends = new Uint32Array(1 << 8);
  #hashes = new Uint32Array(1 << 8);
  /** Open addressing, with room for twice the strings; -1 where free. */
  #slots = new Int32Array(1 << 9).fill(-1);
  /** Another one each time, so that nobody can choose strings beforehand that all meet in one slot. */
  readonly #seed = Math.floor(Math.random() * 2 ** 32);

  /** The number of `from[start..end)`. It is new when `count` grew. */
  intern(from: Uint8Array, start: number, end: number): number {
    const hash = this.#hash(from, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let n = this.#slots[slot] as number; n >= 0; n = this.#slots[slot] as number) {
      if (this.#hashes[n] === hash && this.#equals(n, from, { start, end })) return n;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.count;
    return this.#append(from.subarray(start, end), hash);
  }

  at(n: number): Uint8Array {
    return byteString({ bytes: this.#bytes, ends: this.#ends }, n);
  }

  finish(): ByteStrings {
    const ends = this.#ends.slice(0, this.count);
    return { bytes: this.#bytes.slice(0, ends.at(-1) ?? 0), ends };
  }

  #hash(from: Uint8Array, start: number, end: number): number {
    let hash = this.#seed ^ (end - start);
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ (from[at] as number), 0x5bd1e995);
      hash ^= hash >>> 15;
    }
    return hash >>> 0;
  }

  #equals(n: number, from: Uint8Array, { start, end }: { readonly start: number; readonly end: number }): boolean {
    const own = n === 0 ? 0 : (this.#ends[n - 1] as number);
    if ((this.#ends[n] as number) - own !== end - start) return false;
    for (let i = 0; i < end - start; i++) if (this.#bytes[own + i] !== from[start + i]) return false;
    return true;
  }

  #append(added: Uint8Array, hash: number): number {
    const n = this.count++;
    const start = n === 0 ? 0 : (this.#ends[n - 1] as number);
    if (n === this.#ends.length) {
      this.#ends = widened(this.#ends, 2 * n);
      this.#hashes = widened(this.#hashes, 2 * n);
    }
    if (start + added.length > this.#bytes.length) {
      const larger = new Uint8Array(2 * (start + added.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(added, start);
    this.#ends[n] = start + added.length;
    this.#hashes[n] = hash;
    if (2 * this.count > this.#slots.length) this.#rehash();
    return n;
  }

  #rehash(): void {
    this.#slots = new Int32Array(2 * this.#slots.length).fill(-1);
    const mask = this.#slots.length - 1;
    for (let n = 0; n < this.count; n++) {
      let slot = (this.#hashes[n] as number) & mask;
      while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = n;
    }
  }
}

/** A copy with room for `length` numbers. */
export function widened(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(numbers);
  return larger;
}
