import { compareAt, idStart, lowerBound, numberAt, positionOf, type IdTable } from './id-table.js';

/**
 * All ids of a store under one numbering: the objects of the first table come first, then those of the second, and so on. An
 * object that stands in several tables has several numbers; the lowest is the one that counts.
 */
export type DirectoryData = {
  readonly width: number;
  readonly tables: readonly IdTable[];
  /** Number of the first object of each table, and at the end the number of all. */
  readonly starts: readonly number[];
  /** All numbers in the order of their ids, equal ids by number. Null when there is one table only, without repeats: it is in order. */
  readonly order: Uint32Array | null;
};

export function makeDirectory(tables: readonly IdTable[], width: number): DirectoryData {
  const starts = [0];
  for (const table of tables) starts.push((starts.at(-1) ?? 0) + table.count);
  const plain = tables.length <= 1 && tables[0]?.repeats !== true;
  return { width, tables, starts, order: plain ? null : mergeTables(tables, starts) };
}

/** Merges with a heap of the tables' heads, so that a thousand small packs cost no more than two large ones. */
function mergeTables(tables: readonly IdTable[], starts: readonly number[]): Uint32Array {
  const order = new Uint32Array(new SharedArrayBuffer(4 * (starts.at(-1) ?? 0)));
  const heads = tables.map(() => 0);
  const heap = [...tables.keys()].filter((nth) => (tables[nth] as IdTable).count > 0);
  const isBefore = (a: number, b: number): boolean => {
    const [one, other] = [tables[a] as IdTable, tables[b] as IdTable];
    const difference = compareAt(one, heads[a] as number, other.bytes, idStart(other, heads[b] as number));
    return difference < 0 || (difference === 0 && a < b);
  };
  for (let i = heap.length >> 1; i >= 0; i--) sink(heap, i, isBefore);
  for (let at = 0; heap.length > 0; at++) {
    const nth = heap[0] as number;
    const position = heads[nth] as number;
    order[at] = (starts[nth] as number) + numberAt(tables[nth] as IdTable, position);
    heads[nth] = position + 1;
    if (position + 1 === (tables[nth] as IdTable).count) {
      const last = heap.pop() as number;
      if (heap.length > 0) heap[0] = last;
    }
    sink(heap, 0, isBefore);
  }
  return order;
}

function sink(heap: number[], from: number, isBefore: (a: number, b: number) => boolean): void {
  const moved = heap[from];
  if (moved === undefined) return;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1] as number, heap[child] as number)) child++;
    if (!isBefore(heap[child] as number, moved)) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = moved;
}

/** Finds numbers by ids and ids by numbers. */
export class IdDirectory {
  readonly #data: DirectoryData;
  readonly count: number;

  constructor(data: DirectoryData) {
    this.#data = data;
    this.count = data.starts.at(-1) ?? 0;
  }

  get width(): number {
    return this.#data.width;
  }

  /** Which table a number belongs to. */
  tableOf(index: number): number {
    const { starts } = this.#data;
    let low = 0;
    let high = starts.length - 1;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) <= index) low = middle;
      else high = middle;
    }
    return low;
  }

  hex(index: number): string {
    const nth = this.tableOf(index);
    const table = this.#data.tables[nth];
    if (table === undefined) return '';
    const at = idStart(table, positionOf(table, index - (this.#data.starts[nth] as number)));
    return Buffer.from(table.bytes.buffer, table.bytes.byteOffset + at, table.width).toString('hex');
  }

  /** The number that counts for the object of this id, or -1. */
  find(id: Uint8Array, at: number): number {
    const { tables, order } = this.#data;
    const only = tables[0];
    if (only === undefined) return -1;
    if (order === null) return this.findIn(0, id, at);
    const place = this.#place(id, at);
    return place < order.length ? this.#matches(order[place] as number, id, at) : -1;
  }

  /** The object's number in one table, or -1. */
  findIn(nth: number, id: Uint8Array, at: number): number {
    const table = this.#data.tables[nth] as IdTable;
    const position = lowerBound(table, id, at);
    if (position >= table.count || compareAt(table, position, id, at) !== 0) return -1;
    return (this.#data.starts[nth] as number) + numberAt(table, position);
  }

  findHex(hex: string): number {
    return hex.length === 2 * this.width && /^[0-9a-f]+$/.test(hex) ? this.find(Buffer.from(hex, 'hex'), 0) : -1;
  }

  /** All numbers of the same object, the one that counts first. */
  copies(index: number): readonly number[] {
    const { order } = this.#data;
    if (order === null) return [index];
    const id = Buffer.from(this.hex(index), 'hex');
    const found: number[] = [];
    for (let place = this.#place(id, 0); place < order.length; place++) {
      const number = order[place] as number;
      if (this.#matches(number, id, 0) < 0) break;
      found.push(number);
    }
    return found;
  }

  /** Calls back with each number that does not count and the one that counts instead. */
  forEachDuplicate(note: (index: number, first: number) => void): void {
    const { order } = this.#data;
    if (order === null) return;
    let first = order[0] ?? 0;
    for (let place = 1; place < order.length; place++) {
      const index = order[place] as number;
      if (this.#compare(first, index) === 0) note(index, first);
      else first = index;
    }
  }

  #compare(a: number, b: number): number {
    const { tables, starts } = this.#data;
    const [x, y] = [this.tableOf(a), this.tableOf(b)];
    const [one, other] = [tables[x] as IdTable, tables[y] as IdTable];
    const start = idStart(other, positionOf(other, b - (starts[y] as number)));
    return compareAt(one, positionOf(one, a - (starts[x] as number)), other.bytes, start);
  }

  #place(id: Uint8Array, at: number): number {
    const order = this.#data.order ?? [];
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#against(order[middle] as number, id, at) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #matches(index: number, id: Uint8Array, at: number): number {
    return this.#against(index, id, at) === 0 ? index : -1;
  }

  #against(index: number, id: Uint8Array, at: number): number {
    const nth = this.tableOf(index);
    const table = this.#data.tables[nth] as IdTable;
    return compareAt(table, positionOf(table, index - (this.#data.starts[nth] as number)), id, at);
  }
}
