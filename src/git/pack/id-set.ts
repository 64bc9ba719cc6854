const FIRST_ROOM = 1 << 10;

/** Object ids in the order of their arrival, each once, in two flat arrays: a million of them take 30 MB. */
export class IdSet {
  count = 0;
  readonly #width: number;
  #ids: Uint8Array;
  /** Open addressing: number of the id that hangs here and one, or 0. A power of two long, at most half full. */
  #slots = new Uint32Array(2 * FIRST_ROOM);

  constructor(width: number) {
    this.#width = width;
    this.#ids = new Uint8Array(FIRST_ROOM * width);
  }

  /** All ids, one behind the other. */
  get bytes(): Uint8Array {
    return this.#ids.subarray(0, this.count * this.#width);
  }

  /** False when it was there already. */
  add(id: Uint8Array): boolean {
    const slot = this.#slotOf(id);
    if (this.#slots[slot] !== 0) return false;
    if ((this.count + 1) * this.#width > this.#ids.length) this.#grow();
    this.#ids.set(id, this.count * this.#width);
    this.#slots[this.#slotOf(id)] = ++this.count;
    return true;
  }

  /** Where the id hangs, or would. Ids are digests: their first bytes are as good as a hash, and who crafts them gains little. */
  #slotOf(id: Uint8Array): number {
    const mask = this.#slots.length - 1;
    let slot = (((id[0] ?? 0) << 24) | ((id[1] ?? 0) << 16) | ((id[2] ?? 0) << 8) | (id[3] ?? 0)) & mask;
    for (let held = this.#slots[slot] as number; held !== 0; held = this.#slots[slot] as number) {
      if (this.#isAt(held - 1, id)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #isAt(number: number, id: Uint8Array): boolean {
    const start = number * this.#width;
    for (let i = 0; i < this.#width; i++) if (this.#ids[start + i] !== id[i]) return false;
    return true;
  }

  #grow(): void {
    const ids = new Uint8Array(this.#ids.length * 2);
    ids.set(this.#ids);
    this.#ids = ids;
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let number = 0; number < this.count; number++)
      this.#slots[this.#slotOf(ids.subarray(number * this.#width, (number + 1) * this.#width))] = number + 1;
  }
}
