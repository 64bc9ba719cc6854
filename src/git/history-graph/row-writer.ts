import { widened } from './byte-interner.js';

/** More records than this would take more than a gigabyte of memory. */
const MOST_RECORDS = 1 << 27;

/** Writes the rows of trees one behind the other. A row that equals the one of the tree's base is not kept twice. */
export class RowWriter {
  #starts = new Uint32Array(1 << 10);
  #words = new Uint32Array(1 << 12);
  #targets = new Uint32Array(1 << 12);
  #used = 0;
  /** Row 0 is empty. */
  #rows = 1;

  add(word: number, target: number): void {
    const at = this.#used++;
    if (at === this.#words.length) {
      this.#words = widened(this.#words, 2 * at);
      this.#targets = widened(this.#targets, 2 * at);
    }
    this.#words[at] = word;
    this.#targets[at] = target;
  }

  /** The number of the row whose records were added since the last one. */
  close(baseRow: number): number {
    const start = this.#starts[this.#rows] as number;
    if (this.#used === start) return 0;
    if (this.#equals(baseRow, start)) {
      this.#used = start;
      return baseRow;
    }
    this.#rows++;
    if (this.#rows === this.#starts.length) this.#starts = widened(this.#starts, 2 * this.#rows);
    this.#starts[this.#rows] = this.#used;
    return this.#rows - 1;
  }

  /** True when no more can be kept. */
  get full(): boolean {
    return this.#used >= MOST_RECORDS;
  }

  finish(): { readonly rowStarts: Uint32Array; readonly words: Uint32Array; readonly targets: Uint32Array } {
    return {
      rowStarts: this.#starts.slice(0, this.#rows + 1),
      words: this.#words.slice(0, this.#used),
      targets: this.#targets.slice(0, this.#used),
    };
  }

  #equals(row: number, start: number): boolean {
    const other = this.#starts[row] as number;
    const length = this.#used - start;
    if ((this.#starts[row + 1] as number) - other !== length) return false;
    for (let i = 0; i < length; i++)
      if (this.#words[other + i] !== this.#words[start + i] || this.#targets[other + i] !== this.#targets[start + i])
        return false;
    return true;
  }
}
