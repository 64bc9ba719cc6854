/** Sorted object ids of one source, as they stand in a pack index: `count` ids of `width` bytes, each `stride` bytes behind the one before. */
export type IdTable = {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly stride: number;
  readonly width: number;
  readonly count: number;
  /**
   * How objects are numbered: in the order of the pack, because what is read together stands together there. Number of each
   * position, and position of each number. Null where the numbers are the positions.
   */
  readonly numbering: Numbering | null;
  /** The same id may stand in it several times, one behind the other. */
  readonly repeats?: boolean;
};

export type Numbering = { readonly numbers: Uint32Array; readonly positions: Uint32Array };

/** Where the id at this position stands. */
export const idStart = (table: IdTable, position: number): number => table.start + position * table.stride;

export const positionOf = (table: IdTable, number: number): number =>
  table.numbering === null ? number : (table.numbering.positions[number] as number);

export const numberAt = (table: IdTable, position: number): number =>
  table.numbering === null ? position : (table.numbering.numbers[position] as number);

/** Below, at or above zero, as the id at this position sorts against the one that stands at `at`. */
export function compareAt(table: IdTable, position: number, id: Uint8Array, at: number): number {
  const { bytes, width } = table;
  const start = idStart(table, position);
  for (let i = 0; i < width; i++) {
    const difference = (bytes[start + i] as number) - (id[at + i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Position of the first id of the table that is not below the wanted one. */
export function lowerBound(table: IdTable, id: Uint8Array, at: number): number {
  let low = 0;
  let high = table.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAt(table, middle, id, at) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when each id is above the one before it. */
export function isSorted(table: IdTable): boolean {
  for (let i = 1; i < table.count; i++) {
    if (compareAt(table, i - 1, table.bytes, idStart(table, i)) >= 0) return false;
  }
  return true;
}
