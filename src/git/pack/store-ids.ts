import { TREE } from './entry-header.js';
import { idStart, positionOf, type IdTable } from './id-table.js';
import type { SharedStore } from './pack-store.js';

/** Says of ids (raw, ascending, one behind the other) what they are, from `marks[at]` on. */
export type MarkIds = (sortedIds: Uint8Array, marks: Uint8Array, at: number) => void;

/** A mark for each object of a store, by its number, in memory that threads can share. */
export function marksOf({ directory }: SharedStore, mark: MarkIds): Uint8Array {
  const marks = new Uint8Array(new SharedArrayBuffer(directory.starts.at(-1) ?? 0));
  directory.tables.forEach((table, nth) => {
    const start = directory.starts[nth] ?? 0;
    const byPosition = new Uint8Array(table.count);
    mark(idsInOrder(table), byPosition, 0);
    for (let number = 0; number < table.count; number++)
      marks[start + number] = byPosition[positionOf(table, number)] as number;
  });
  return marks;
}

/** The ids of objects, raw, one behind the other. */
export function rawIdsOf({ directory }: SharedStore, indices: ArrayLike<number>): Uint8Array {
  const { width, tables, starts } = directory;
  const ids = new Uint8Array(indices.length * width);
  for (let i = 0; i < indices.length; i++) {
    const index = indices[i] as number;
    const nth = tableOf(starts, index);
    const table = tables[nth] as IdTable;
    const at = idStart(table, positionOf(table, index - (starts[nth] as number)));
    ids.set(table.bytes.subarray(at, at + width), i * width);
  }
  return ids;
}

/** How many objects other than trees a store holds. The types of loose objects are not known before they are read: all count. */
export function unitCount({ forest }: SharedStore): number {
  let count = 0;
  for (let index = 0; index < forest.types.length; index++)
    if (forest.types[index] !== TREE && forest.duplicates[index] !== 1) count++;
  return count;
}

/** As they stand in an index of version 2, or copied together from one that has offsets between them. */
function idsInOrder(table: IdTable): Uint8Array {
  const { bytes, start, stride, width, count } = table;
  if (stride === width) return bytes.subarray(start, start + count * width);
  const ids = new Uint8Array(count * width);
  for (let i = 0; i < count; i++) ids.set(bytes.subarray(start + i * stride, start + i * stride + width), i * width);
  return ids;
}

function tableOf(starts: readonly number[], index: number): number {
  let nth = 0;
  while (nth + 2 < starts.length && (starts[nth + 1] as number) <= index) nth++;
  return nth;
}
