import type { DirectoryData } from '../pack/id-directory.js';
import { compareAt, idStart, numberAt, positionOf, type IdTable } from '../pack/id-table.js';

const PREFIXES = 1 << 16;
const NEAR = 3;

/**
 * Finds objects by id as the directory does, and quicker where that is done millions of times: a table by the first two bytes
 * leaves a few ids to be compared.
 */
export class IdFinder {
  readonly #data: DirectoryData;
  readonly #starts = new Uint32Array(PREFIXES + 1);
  readonly #tableOf: (index: number) => number;

  constructor(data: DirectoryData) {
    this.#data = data;
    for (const table of data.tables) {
      for (let position = 0; position < table.count; position++) {
        const at = idStart(table, position);
        const prefix = ((table.bytes[at] as number) << 8) | (table.bytes[at + 1] as number);
        this.#starts[prefix + 1] = (this.#starts[prefix + 1] as number) + 1;
      }
    }
    for (let i = 0; i < PREFIXES; i++)
      this.#starts[i + 1] = (this.#starts[i + 1] as number) + (this.#starts[i] as number);
    this.#tableOf = (index) => tableOf(data.starts, index);
  }

  get width(): number {
    return this.#data.width;
  }

  /** The number that counts for the object whose id stands at `at`, or -1. */
  find(id: Uint8Array, at: number): number {
    const prefix = ((id[at] as number) << 8) | (id[at + 1] as number);
    const start = this.#starts[prefix] as number;
    const end = this.#starts[prefix + 1] as number;
    if (start === end) return -1;
    const { order, tables, starts } = this.#data;
    if (order !== null) return this.#findOrdered(order, { start, end }, { id, at });
    const position = this.#bisect(tables[0] as IdTable, { start, end }, { id, at });
    return position < 0 ? -1 : (starts[0] as number) + numberAt(tables[0] as IdTable, position);
  }

  /** Ids are spread evenly: the third byte says about where to look. */
  #bisect(table: IdTable, range: Range, { id, at }: WantedId): number {
    let { start: low, end: high } = range;
    const guess = low + (((high - low) * (id[at + 2] as number)) >> 8);
    if (compareAt(table, guess, id, at) < 0) {
      low = guess + 1;
      if (low + NEAR < high && compareAt(table, low + NEAR, id, at) >= 0) high = low + NEAR;
    } else {
      high = guess;
      if (high - NEAR > low && compareAt(table, high - NEAR, id, at) < 0) low = high - NEAR + 1;
    }
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareAt(table, middle, id, at) < 0) low = middle + 1;
      else high = middle;
    }
    return low < range.end && compareAt(table, low, id, at) === 0 ? low : -1;
  }

  #findOrdered(order: Uint32Array, range: Range, { id, at }: WantedId): number {
    const { tables, starts } = this.#data;
    const compare = (place: number): number => {
      const index = order[place] as number;
      const nth = this.#tableOf(index);
      const table = tables[nth] as IdTable;
      return compareAt(table, positionOf(table, index - (starts[nth] as number)), id, at);
    };
    let { start: low, end: high } = range;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(middle) < 0) low = middle + 1;
      else high = middle;
    }
    return low < range.end && compare(low) === 0 ? (order[low] as number) : -1;
  }
}

type Range = { readonly start: number; readonly end: number };
type WantedId = { readonly id: Uint8Array; readonly at: number };

function tableOf(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= index) low = middle;
    else high = middle;
  }
  return low;
}
