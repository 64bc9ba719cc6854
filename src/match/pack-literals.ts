import type { StateIds } from './automaton.js';
import type { CompiledLiterals } from './literals.js';

/** Grows when the layout changes, so that a file of another version is refused rather than misread. */
const MAGIC = 0x7469_7035;
const TABLES = 17;
/** Each table begins at a multiple of this, so that it can be used where it lies. */
const ALIGNED = 4;

type Table = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/**
 * Compiled literals as one block: magic, shift, rowCount, firstAccepting; for each table its length and the bytes of an entry;
 * the tables.
 */
export function packLiterals({ automaton, targetStarts, targets }: CompiledLiterals): Uint8Array {
  const { columns, rows, edgeStarts, edgeColumns, edgeStates, fails, starts, ends, lengths, neighbours, letterCase } =
    automaton;
  const { before, after, second, sets } = neighbours;
  const { fixed, large } = letterCase;
  const tables: readonly Table[] = [
    columns,
    rows,
    edgeStarts,
    edgeColumns,
    edgeStates,
    fails,
    starts,
    ends,
    lengths,
    before,
    after,
    second,
    sets,
    fixed,
    large,
    targetStarts,
    targets,
  ];
  const head = Int32Array.from([
    MAGIC,
    automaton.shift,
    automaton.rowCount,
    automaton.firstAccepting,
    ...tables.flatMap((table) => [table.length, table.BYTES_PER_ELEMENT]),
  ]);
  return Buffer.concat([head, ...tables].map(aligned));
}

function aligned({ buffer, byteOffset, byteLength }: Table): Buffer {
  const bytes = Buffer.alloc(Math.ceil(byteLength / ALIGNED) * ALIGNED);
  bytes.set(new Uint8Array(buffer, byteOffset, byteLength));
  return bytes;
}

const HEAD_WORDS = 4 + 2 * TABLES;

/** What `packLiterals` packed, without copying the tables; null when the bytes are anything else. */
export function unpackLiterals(bytes: Uint8Array): CompiledLiterals | null {
  if (bytes.byteOffset % ALIGNED !== 0 || bytes.length < HEAD_WORDS * 4 || bytes.length % ALIGNED !== 0) return null;
  const head = new Int32Array(bytes.buffer, bytes.byteOffset, HEAD_WORDS);
  if (head[0] !== MAGIC) return null;
  const tables = tablesIn(bytes, head.subarray(4));
  if (tables === null) return null;
  const [columns, rows, edgeStarts, edgeColumns, edgeStates, fails, starts, ends, lengths, ...rest] =
    tables as unknown as Tables;
  const [before, after, second, sets, fixed, large, targetStarts, targets] = rest;
  return {
    automaton: {
      columns,
      shift: head[1] ?? 0,
      rows,
      rowCount: head[2] ?? 0,
      edgeStarts,
      edgeColumns,
      edgeStates,
      fails,
      firstAccepting: head[3] ?? 0,
      starts,
      ends,
      lengths,
      neighbours: { before, after, second, sets },
      letterCase: { fixed, large },
    },
    targetStarts,
    targets,
  };
}

/** The tables where they lie; null when they do not fill the bytes. */
function tablesIn(bytes: Uint8Array, sizes: Int32Array): readonly Table[] | null {
  const found: Table[] = [];
  let at = HEAD_WORDS * 4;
  for (let index = 0; index < sizes.length; index += 2) {
    const [length, width] = [sizes[index] ?? 0, sizes[index + 1] ?? 0];
    if (length < 0 || at + length * width > bytes.length) return null;
    const table = tableAt(bytes, at, { length, width, signed: index >= SIGNED_FROM * 2 });
    if (table === null) return null;
    found.push(table);
    at += Math.ceil((length * width) / ALIGNED) * ALIGNED;
  }
  return at === bytes.length ? found : null;
}

/** The last tables have signed entries. */
const SIGNED_FROM = 15;

function tableAt(
  { buffer, byteOffset }: Uint8Array,
  at: number,
  { length, width, signed }: { readonly length: number; readonly width: number; readonly signed: boolean },
): Table | null {
  switch (width) {
    case 1:
      return new Uint8Array(buffer, byteOffset + at, length);
    case 2:
      return new Uint16Array(buffer, byteOffset + at, length);
    case 4:
      return signed
        ? new Int32Array(buffer, byteOffset + at, length)
        : new Uint32Array(buffer, byteOffset + at, length);
    default:
      return null;
  }
}

type Tables = readonly [
  columns: Uint8Array,
  rows: StateIds,
  edgeStarts: StateIds,
  edgeColumns: Uint8Array,
  edgeStates: StateIds,
  fails: StateIds,
  starts: StateIds,
  ends: StateIds,
  lengths: Uint8Array,
  before: Uint8Array,
  after: Uint8Array,
  second: Uint8Array,
  sets: Uint8Array,
  fixed: Uint32Array,
  large: Uint32Array,
  targetStarts: Int32Array,
  targets: Int32Array,
];
