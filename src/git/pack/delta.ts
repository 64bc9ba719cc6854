/** One delta to carry out. Base and target stand in the same buffer: so a copy is one call, without making views. */
export type DeltaRequest = {
  delta: Uint8Array;
  deltaSize: number;
  buffer: Uint8Array;
  baseStart: number;
  baseSize: number;
  targetStart: number;
};

/** From this length on a copy by the engine is faster than a loop. */
const LONG_COPY = 32;

/** With more triples than this a target counts as inserted whole: what describes it would outgrow it. */
const MOST_NUMBERS = 3 << 21;

/** Rebuilds objects from their base by copy and insert instructions, and notes which bytes came from where. */
export class DeltaApplier {
  /** Triples in order of the target: start in the target, start in the base or -1 for inserted bytes, length. */
  copies = new Int32Array(3 * 1024);
  /** Numbers used in `copies`: three for each triple. */
  used = 0;
  fault = '';
  /** Of the last delta whose sizes were read. */
  baseSize = 0;
  targetSize = 0;
  #at = 0;

  /** Reads the sizes at the front. False when the delta does not fit a base of this size. */
  readSizes(delta: Uint8Array, deltaSize: number, baseSize: number): boolean {
    this.#at = 0;
    this.baseSize = this.#readSize(delta, deltaSize);
    this.targetSize = this.#readSize(delta, deltaSize);
    if (this.baseSize < 0 || this.targetSize < 0) return this.#refuse('its delta is cut off');
    return this.baseSize === baseSize || this.#refuse('its delta is for a base of another size');
  }

  #readSize(delta: Uint8Array, end: number): number {
    let size = 0;
    for (let unit = 1; this.#at < end && unit < 2 ** 50; unit *= 128) {
      const byte = delta[this.#at++] as number;
      size += (byte & 0x7f) * unit;
      if (byte < 0x80) return size;
    }
    return -1;
  }

  /** Carries out the instructions behind the sizes, which were read before. False when they are damaged. */
  apply({ delta, deltaSize, buffer, baseStart, baseSize, targetStart }: DeltaRequest): boolean {
    const end = targetStart + this.targetSize;
    let copies = this.copies;
    let used = 0;
    let out = targetStart;
    let at = this.#at;
    /** Where the last triple's bytes end in the base; -1 when they were inserted, -2 at the start. */
    let lastEnd = -2;
    while (at < deltaSize) {
      const op = delta[at++] as number;
      let from = -1;
      let size = op;
      if (op >= 0x80) {
        from = 0;
        size = 0;
        if ((op & 0x01) !== 0) from = delta[at++] as number;
        if ((op & 0x02) !== 0) from |= (delta[at++] as number) << 8;
        if ((op & 0x04) !== 0) from |= (delta[at++] as number) << 16;
        if ((op & 0x08) !== 0) from += (delta[at++] as number) * 0x1000000;
        if ((op & 0x10) !== 0) size = delta[at++] as number;
        if ((op & 0x20) !== 0) size |= (delta[at++] as number) << 8;
        if ((op & 0x40) !== 0) size |= (delta[at++] as number) << 16;
        if (size === 0) size = 0x10000;
        if (from + size > baseSize) return this.#refuse('its delta copies from outside its base');
      } else if (op === 0) return this.#refuse('its delta has an unknown instruction');
      if (out + size > end) return this.#refuse('its delta makes more than it declares');
      if (from < 0) {
        if (at + size > deltaSize) return this.#refuse('its delta is cut off');
        for (let i = 0; i < size; i++) buffer[out + i] = delta[at + i] as number;
        at += size;
      } else if (size >= LONG_COPY) buffer.copyWithin(out, baseStart + from, baseStart + from + size);
      else for (let i = 0, start = baseStart + from; i < size; i++) buffer[out + i] = buffer[start + i] as number;
      if (from === lastEnd || (from < 0 && lastEnd === -1)) copies[used - 1] = (copies[used - 1] as number) + size;
      else if (used < MOST_NUMBERS) {
        if (used + 3 > copies.length) copies = this.#grow();
        copies[used] = out - targetStart;
        copies[used + 1] = from;
        copies[used + 2] = size;
        used += 3;
      }
      lastEnd = from < 0 ? -1 : from + size;
      out += size;
    }
    this.used = used;
    if (used >= MOST_NUMBERS) this.#insertedWhole();
    return at === deltaSize && out === end ? true : this.#refuse('its delta makes less than it declares');
  }

  #insertedWhole(): void {
    this.copies.set([0, -1, this.targetSize]);
    this.used = 3;
  }

  #grow(): Int32Array<ArrayBuffer> {
    const larger = new Int32Array(this.copies.length * 2);
    larger.set(this.copies);
    this.copies = larger;
    return larger;
  }

  #refuse(why: string): false {
    this.fault = why;
    return false;
  }
}
