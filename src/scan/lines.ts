import { isAscii } from 'node:buffer';
import type { Span } from '../model/index.js';

/** 1-based lines and columns; columns count UTF-16 code units; `endColumn` is exclusive. */
export type LineRange = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

const NEWLINE = 0x0a;

/** Finds lines and columns in one text; reads it once, however many places are asked for in order. */
export class LineIndex {
  readonly #bytes: Buffer;
  readonly #starts: number[] = [0];
  #read = 0;
  /** The column that was told last: a file of one long line may have thousands of places. */
  #last = { start: -1, offset: 0, units: 0 };

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  range(at: Span): LineRange {
    const [line, column] = this.#place(at.start);
    const [endLine, endColumn] = this.#place(at.end);
    return { line, column, endLine, endColumn };
  }

  #place(offset: number): readonly [number, number] {
    this.#readTo(offset);
    const line = this.#lineOf(offset);
    const start = this.#starts[line - 1] ?? 0;
    return [line, this.#unitsBefore(start, offset) + 1];
  }

  #unitsBefore(start: number, offset: number): number {
    const goesOn = this.#last.start === start && this.#last.offset <= offset;
    const units = goesOn
      ? this.#last.units + utf16Units(this.#bytes, this.#last.offset, offset)
      : utf16Units(this.#bytes, start, offset);
    this.#last = { start, offset, units };
    return units;
  }

  #readTo(offset: number): void {
    while (this.#read <= offset) {
      const newline = this.#bytes.indexOf(NEWLINE, this.#read);
      if (newline < 0) {
        this.#read = Number.POSITIVE_INFINITY;
        return;
      }
      this.#read = newline + 1;
      this.#starts.push(newline + 1);
    }
  }

  /** The last line that starts at or before the offset, by bisection. */
  #lineOf(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

/** From so many bytes on the platform tells ASCII sooner than they are counted here. */
const WORTH_ASKING = 64;

/** UTF-16 code units of UTF-8: one for each character, two for one of four bytes. */
function utf16Units(bytes: Uint8Array, from: number, to: number): number {
  const end = Math.min(to, bytes.length);
  if (end - from >= WORTH_ASKING && isAscii(bytes.subarray(from, end))) return end - from;
  let units = 0;
  for (let at = from; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80 || byte >= 0xc0) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
