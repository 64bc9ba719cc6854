import type { Span } from '../model/index.js';
import { ROW_DEPTH, type Automaton } from './automaton.js';
import { jointAt, type Joints } from './joints.js';
import { isWritten } from './letter-case.js';
import { BYTES_AFTER, BYTES_BEFORE } from './neighbours.js';

/** What a scan calls for each literal that ends at `end` (exclusive). */
export type OnHit = (literal: number, end: number) => void;

/** Calls `onHit` for each literal that may stand beside its neighbours, in order of its end. */
export function scanLiterals(automaton: Automaton, bytes: Uint8Array, onHit: OnHit): void {
  const { columns, rows, rowCount, shift, firstAccepting } = automaton;
  const stop = bytes.length;
  const text = { bytes, onHit };
  let state = 0;
  for (let index = 0; index < stop; index++) {
    const column = columns[bytes[index] as number] as number;
    if (state < rowCount) state = rows[(state << shift) + column] as number;
    else state = stepDeep(automaton, state, column);
    if (state >= firstAccepting) reportHits(automaton, text, state, index + 1);
  }
}

/**
 * Calls `onHit` for each literal that has, with the neighbours that decide on it, a byte on either side of the start of the window or
 * one in it, and perhaps for some that begin behind it; in order of their ends. Costs little more than the window's own bytes: how far
 * back a literal can begin that reaches into it is told by the three bytes that stand together there.
 */
export function scanTouching(
  automaton: Automaton,
  bytes: Uint8Array,
  onHit: OnHit,
  { window, longest, joints }: { readonly window: Span; readonly longest: number; readonly joints: Joints },
): void {
  const { columns, rows, rowCount, shift, firstAccepting } = automaton;
  const start = Math.max(0, window.start - BYTES_AFTER);
  const end = window.end + BYTES_BEFORE;
  const text = { bytes, onHit };
  const floor = Math.max(0, start - longest + 1);
  const stop = Math.min(bytes.length, end + longest - 1);
  if (start >= stop) return;
  // All three bytes that stand together in a literal are joints: the first three that are none end the search.
  let index = Math.max(floor, start - 1);
  if (index > floor) {
    let second = columns[bytes[index] as number] as number;
    let third = columns[bytes[start] as number] as number;
    while (index > floor) {
      const first = columns[bytes[index - 1] as number] as number;
      const bit = jointAt(first, second, third);
      if ((((joints[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) break;
      [second, third] = [first, second];
      index--;
    }
  }
  let state = 0;
  for (; index < stop; index++) {
    // What is under way in a shallow state began at most that many bytes before.
    if (index >= end && (state === 0 || (state < rowCount && index >= end + ROW_DEPTH))) return;
    const column = columns[bytes[index] as number] as number;
    if (state < rowCount) state = rows[(state << shift) + column] as number;
    else state = stepDeep(automaton, state, column);
    if (state >= firstAccepting && index >= start) reportHits(automaton, text, state, index + 1);
  }
}

/** The next state after a deep one: along its edge, or along that of a state it falls back on. */
function stepDeep(
  { rows, rowCount, shift, edgeStarts, edgeColumns, edgeStates, fails }: Automaton,
  from: number,
  column: number,
): number {
  let state = from;
  while (state >= rowCount) {
    const stop = edgeStarts[state - rowCount + 1] as number;
    for (let edge = edgeStarts[state - rowCount] as number; edge < stop; edge++) {
      if (edgeColumns[edge] === column) return edgeStates[edge] as number;
    }
    state = fails[state - rowCount] as number;
  }
  return rows[(state << shift) + column] as number;
}

type Text = { readonly bytes: Uint8Array; readonly onHit: OnHit };

function reportHits(automaton: Automaton, { bytes, onHit }: Text, state: number, end: number): void {
  const { starts, ends, lengths, neighbours, letterCase } = automaton;
  const { fixed, large } = letterCase;
  const { sets, before, after, second } = neighbours;
  const index = state - automaton.firstAccepting;
  const stop = starts[index + 1] as number;
  const last = bytes.length;
  for (let at = starts[index] as number; at < stop; at++) {
    const literal = ends[at] as number;
    const start = end - (lengths[literal] as number);
    if (end < last && sets[((after[literal] as number) << 8) + (bytes[end] as number)] === 0) continue;
    if (end + 1 < last && sets[((second[literal] as number) << 8) + (bytes[end + 1] as number)] === 0) continue;
    if (start > 0 && sets[((before[literal] as number) << 8) + (bytes[start - 1] as number)] === 0) continue;
    const written = fixed[literal] as number;
    if (written !== 0 && !isWritten(bytes, start, written, large[literal] as number)) continue;
    onHit(literal, end);
  }
}
