import type { Automaton } from './automaton.js';

/**
 * Which three bytes stand beside each other inside a literal, as a set of bits under a hash of their columns: some that do not are
 * in it too. It tells at once that no literal can lie across a place, which nearly always is so.
 */
export type Joints = Uint32Array;

const BITS = 16;
const MASK = (1 << BITS) - 1;

/** Where the bit of three columns stands. */
export const jointAt = (first: number, second: number, third: number): number =>
  ((first << 9) ^ (second << 5) ^ third ^ (third << 8)) & MASK;

/** Reads them out of an automaton: the way to a state that is found first, breadth first, spells the literals' bytes up to it. */
export function jointsOf(automaton: Automaton): Joints {
  const joints = new Uint32Array(1 << (BITS - 5));
  const count = automaton.rowCount + automaton.edgeStarts.length - 1;
  const [parents, columns, seen] = [new Int32Array(count), new Uint8Array(count), new Uint8Array(count)];
  const queue = new Int32Array(count);
  let filled = 1;
  seen[0] = 1;
  for (let at = 0; at < filled; at++) {
    const from = queue[at] as number;
    eachNext(automaton, from, (column, to) => {
      if (seen[to] === 1) return;
      seen[to] = 1;
      parents[to] = from;
      columns[to] = column;
      queue[filled++] = to;
      const before = parents[from] as number;
      if (from === 0 || before === 0) return;
      const bit = jointAt(columns[before] as number, columns[from] as number, column);
      joints[bit >>> 5] = (joints[bit >>> 5] as number) | (1 << (bit & 31));
    });
  }
  return joints;
}

function eachNext(automaton: Automaton, state: number, next: (column: number, state: number) => void): void {
  const { rows, rowCount, shift, edgeStarts, edgeColumns, edgeStates } = automaton;
  if (state < rowCount) {
    for (let column = 0; column < 1 << shift; column++) next(column, rows[(state << shift) + column] as number);
    return;
  }
  const stop = edgeStarts[state - rowCount + 1] as number;
  for (let edge = edgeStarts[state - rowCount] as number; edge < stop; edge++)
    next(edgeColumns[edge] as number, edgeStates[edge] as number);
}
