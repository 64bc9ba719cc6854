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
    return [line, this.#bytes.toString('utf8', start, offset).length + 1];
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
