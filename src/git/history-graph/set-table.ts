import { widened } from './byte-interner.js';

/** The set that holds nothing. */
export const EMPTY = 0;
/** Value of an item that is no set: a leaf by number. */
export const leafValue = (leaf: number): number => ~leaf;

/**
 * Sets of named items, each distinct set kept once: two are equal when their numbers are. An item's value is the number of another
 * set, or a leaf's. Items stand in the order of name and value.
 */
export class SetTable {
  /** Set `s` is the items from `starts[s]` up to `starts[s + 1]`. */
  starts = new Uint32Array(1 << 8);
  names = new Uint32Array(1 << 10);
  values = new Int32Array(1 << 10);
  #count = 1;
  #used = 0;
  #hashes = new Uint32Array(1 << 8);
  #slots = new Int32Array(1 << 9).fill(-1);
  readonly #seed = Math.floor(Math.random() * 2 ** 32);

  /** Numbers are below this. */
  get count(): number {
    return this.#count;
  }

  /** Adds an item to the set that is under way. */
  add(name: number, value: number): void {
    const at = this.#used++;
    if (at === this.names.length) {
      this.names = widened(this.names, 2 * at);
      const values = new Int32Array(2 * at);
      values.set(this.values);
      this.values = values;
    }
    this.names[at] = name;
    this.values[at] = value;
  }

  /** The number of the set of all items that were added since the last one. */
  close(): number {
    const start = this.starts[this.#count] as number;
    if (this.#used === start) return EMPTY;
    this.#sort(start);
    const hash = this.#hash(start);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let set = this.#slots[slot] as number; set >= 0; set = this.#slots[slot] as number) {
      if (this.#hashes[set] === hash && this.#equals(set, start)) {
        this.#used = start;
        return set;
      }
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.#count;
    return this.#keep(hash);
  }

  #keep(hash: number): number {
    const set = this.#count++;
    if (this.#count === this.starts.length) {
      this.starts = widened(this.starts, 2 * this.#count);
      this.#hashes = widened(this.#hashes, 2 * this.#count);
    }
    this.starts[this.#count] = this.#used;
    this.#hashes[set] = hash;
    if (2 * this.#count > this.#slots.length) this.#rehash();
    return set;
  }

  /** Trees are in order already, but for what a forged one may hold: equal items are kept once. */
  #sort(start: number): void {
    for (let at = start + 1; at < this.#used; at++) {
      if (this.#compare(at - 1, this.names[at] as number, this.values[at] as number) >= 0) {
        this.#sortAll(start);
        return;
      }
    }
  }

  #sortAll(start: number): void {
    const items = Array.from(this.names.subarray(start, this.#used), (name, i) => ({
      name,
      value: this.values[start + i] as number,
    })).sort((a, b) => a.name - b.name || a.value - b.value);
    let at = start;
    for (const { name, value } of items) {
      if (at > start && this.#compare(at - 1, name, value) === 0) continue;
      this.names[at] = name;
      this.values[at++] = value;
    }
    this.#used = at;
  }

  #compare(at: number, name: number, value: number): number {
    return (this.names[at] as number) - name || (this.values[at] as number) - value;
  }

  #hash(start: number): number {
    let hash = this.#seed;
    for (let at = start; at < this.#used; at++) {
      hash = Math.imul(hash ^ (this.names[at] as number), 0x5bd1e995);
      hash ^= hash >>> 15;
      hash = Math.imul(hash ^ (this.values[at] as number), 0x5bd1e995);
      hash ^= hash >>> 13;
    }
    return hash >>> 0;
  }

  #equals(set: number, start: number): boolean {
    const other = this.starts[set] as number;
    const length = this.#used - start;
    if ((this.starts[set + 1] as number) - other !== length) return false;
    for (let i = 0; i < length; i++)
      if (this.#compare(other + i, this.names[start + i] as number, this.values[start + i] as number) !== 0)
        return false;
    return true;
  }

  #rehash(): void {
    this.#slots = new Int32Array(2 * this.#slots.length).fill(-1);
    const mask = this.#slots.length - 1;
    for (let set = 1; set < this.#count; set++) {
      let slot = (this.#hashes[set] as number) & mask;
      while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = set;
    }
  }
}
