/** Object types as packs number them. 0: not known before it is read. */
export const UNKNOWN = 0;
export const COMMIT = 1;
export const TREE = 2;
export const BLOB = 3;
export const TAG = 4;
export const OFS_DELTA = 6;
export const REF_DELTA = 7;

/** What is known of an object's base, where it has none. */
export const WHOLE = -1;
export const BASE_MISSING = -2;
export const CIRCLE = -3;
export const OUTSIDE = -4;
export const BAD_HEADER = -5;

/** No header is longer: ten bytes of size, and an id or ten bytes of distance. */
export const LONGEST_HEADER = 48;
/** Stands for all larger sizes. */
export const HUGE = 0xffffffff;

/** The start of a pack entry; filled in again and again. */
export class EntryHeader {
  type = 0;
  size = 0;
  /** Bytes back to the base of an OFS delta. */
  distance = 0;
  /** Where in the buffer the base's id stands, of a REF delta. */
  baseId = 0;
  /** Where the zlib stream starts. */
  end = 0;

  /** False when there is no header. `width`: bytes of an id. */
  read(bytes: Uint8Array, at: number, width: number): boolean {
    let next = at;
    let byte = bytes[next++] as number;
    this.type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let unit = 16; (byte & 0x80) !== 0; unit *= 128) {
      if (unit > 2 ** 53) return false;
      byte = bytes[next++] as number;
      size += (byte & 0x7f) * unit;
    }
    this.size = Math.min(size, HUGE);
    if (this.type === OFS_DELTA) next = this.#readDistance(bytes, next);
    else if (this.type === REF_DELTA) {
      this.baseId = next;
      next += width;
    }
    this.end = next;
    return this.type !== 0 && this.type !== 5 && next > 0 && next <= bytes.length;
  }

  #readDistance(bytes: Uint8Array, at: number): number {
    let next = at;
    let byte = bytes[next++] as number;
    let distance = byte & 0x7f;
    while ((byte & 0x80) !== 0) {
      if (distance > 2 ** 45) return -1;
      byte = bytes[next++] as number;
      distance = (distance + 1) * 128 + (byte & 0x7f);
    }
    this.distance = distance;
    return next;
  }
}
