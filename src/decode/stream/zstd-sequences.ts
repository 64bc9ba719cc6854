import { CUT_OFF, DAMAGED, Damaged } from './output.js';
import type { Output } from './output.js';
import type { Frame, SequenceTables } from './zstd-frame.js';
import { BackwardBits } from './zstd-bits.js';
import { fseTable, nextState, readFse, singleState } from './zstd-fse.js';
import type { FseTable } from './zstd-fse.js';

type Codes = { readonly bits: readonly number[]; readonly bases: readonly number[] };

function codesFrom(first: number, plain: number, extra: readonly number[]): Codes {
  const bits = [...Array.from({ length: plain }, () => 0), ...extra];
  let base = first;
  return { bits, bases: bits.map((count) => (base += 2 ** count) - 2 ** count) };
}

const LITERAL_LENGTHS = codesFrom(0, 16, [1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
const MATCH_LENGTHS = codesFrom(3, 32, [1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
const MOST_OFFSET_BITS = 30;

/** What each table may be at most, and what it is where a block says nothing. */
const KINDS = [
  {
    mostLog: 9,
    mostSymbols: 36,
    table: fseTable(
      [4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1],
      6,
    ),
  },
  {
    mostLog: 8,
    mostSymbols: 32,
    table: fseTable([1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1], 5),
  },
  {
    mostLog: 9,
    mostSymbols: 53,
    table: fseTable(
      [
        1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1,
      ],
      6,
    ),
  },
] as const;

export type Target = { readonly frame: Frame; readonly output: Output; readonly most: number };

/** Carries out the sequences of a block: literals, then a copy, and so on; then what is left of the literals. */
export function readSequences(bytes: Buffer, literals: Buffer, { frame, output, most }: Target): void {
  const { count, at } = readCount(bytes);
  if (count === 0) return output.append(literals);
  const { tables, end } = readTables(bytes, at, frame.tables);
  frame.tables = tables;
  const bits = new BackwardBits(bytes.subarray(end));
  const states: [number, number, number] = [
    bits.take(tables[0].log),
    bits.take(tables[1].log),
    bits.take(tables[2].log),
  ];
  let used = 0;
  for (let i = 0; i < count; i++) {
    const { literal, match, distance } = readSequence(bits, states, { tables, frame });
    if (used + literal > literals.length || output.size + literal + match > most || bits.left < 0)
      throw new Damaged(DAMAGED);
    output.append(literals.subarray(used, used + literal));
    used += literal;
    output.repeat(distance, match, frame.floor);
    if (i + 1 < count) moveOn(bits, states, tables);
  }
  output.append(literals.subarray(used));
}

function readCount(bytes: Buffer): { readonly count: number; readonly at: number } {
  const [a, b = 0, c = 0] = bytes;
  if (a === undefined) throw new Damaged(CUT_OFF);
  if (a < 128) return { count: a, at: 1 };
  return a < 255 ? { count: ((a - 128) << 8) + b, at: 2 } : { count: b + (c << 8) + 0x7f00, at: 3 };
}

function readTables(
  bytes: Buffer,
  start: number,
  before: SequenceTables | null,
): { readonly tables: SequenceTables; readonly end: number } {
  const modes = bytes[start];
  if (modes === undefined) throw new Damaged(CUT_OFF);
  let at = start + 1;
  const read = (kind: 0 | 1 | 2): FseTable => {
    const mode = (modes >> (6 - kind * 2)) & 3;
    if (mode === 0) return KINDS[kind].table;
    if (mode === 1) return singleState(bytes[at++] ?? 0);
    if (mode === 2) {
      const { table, end } = readFse(bytes, at, KINDS[kind]);
      at = end;
      return table;
    }
    if (before === null) throw new Damaged(DAMAGED);
    return before[kind];
  };
  const tables: SequenceTables = [read(0), read(1), read(2)];
  return { tables, end: at };
}

type Sequence = { readonly literal: number; readonly match: number; readonly distance: number };

function readSequence(
  bits: BackwardBits,
  states: readonly [number, number, number],
  { tables, frame }: { readonly tables: SequenceTables; readonly frame: Frame },
): Sequence {
  const offsetCode = tables[1].symbols[states[1]] as number;
  if (offsetCode > MOST_OFFSET_BITS) throw new Damaged(DAMAGED);
  const offset = 2 ** offsetCode + bits.take(offsetCode);
  const match = valueOf(bits, MATCH_LENGTHS, tables[2].symbols[states[2]] as number);
  const literal = valueOf(bits, LITERAL_LENGTHS, tables[0].symbols[states[0]] as number);
  return { literal, match, distance: distanceOf(frame.recent, offset, literal) };
}

function valueOf(bits: BackwardBits, { bases, bits: widths }: Codes, code: number): number {
  const base = bases[code];
  if (base === undefined) throw new Damaged(DAMAGED);
  return base + bits.take(widths[code] ?? 0);
}

/** Offsets 1 to 3 stand for the last distances; one farther where no literals come before. */
function distanceOf(recent: [number, number, number], offset: number, literal: number): number {
  const [first, second, third] = recent;
  if (offset > 3) {
    recent[0] = offset - 3;
    [recent[1], recent[2]] = [first, second];
    return recent[0];
  }
  const which = literal === 0 ? offset : offset - 1;
  if (which === 0) return first;
  const distance = which === 1 ? second : which === 2 ? third : first - 1;
  if (which > 1) recent[2] = second;
  [recent[0], recent[1]] = [distance, first];
  return distance;
}

function moveOn(bits: BackwardBits, states: [number, number, number], tables: SequenceTables): void {
  states[0] = nextState(tables[0], states[0], bits);
  states[2] = nextState(tables[2], states[2], bits);
  states[1] = nextState(tables[1], states[1], bits);
}
