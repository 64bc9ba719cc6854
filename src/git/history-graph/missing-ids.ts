import { byteString, type ByteStrings } from './byte-interner.js';

/** Ids that some parts found missing, numbered on from part to part. */
export class MissingIds {
  readonly #parts: readonly ByteStrings[];
  readonly count: number;

  constructor(parts: readonly ByteStrings[]) {
    this.#parts = parts;
    this.count = parts.reduce((sum, { ends }) => sum + ends.length, 0);
  }

  hex(n: number): string {
    let own = n;
    for (const part of this.#parts) {
      if (own < part.ends.length) return Buffer.from(byteString(part, own)).toString('hex');
      own -= part.ends.length;
    }
    return '';
  }
}
