import type { CompiledLiterals } from './literals.js';

/** Grows when the layout changes, so that a file of another version is refused rather than misread. */
const MAGIC = 0x7469_7033;
const TABLES = 15;

/** Compiled literals as one block of 32-bit words: magic, width, firstAccepting, the lengths of the tables, the tables. */
export function packLiterals({ automaton, targetStarts, targets }: CompiledLiterals): Uint8Array {
  const { columns, rows, edgeStarts, edgeColumns, edgeStates, fails, starts, ends, lengths, neighbours } = automaton;
  const tables = [
    Int32Array.from(columns),
    rows,
    edgeStarts,
    edgeColumns,
    edgeStates,
    fails,
    starts,
    ends,
    lengths,
    neighbours.before,
    neighbours.after,
    neighbours.second,
    wordsOf(neighbours.sets),
    targetStarts,
    targets,
  ];
  const head = Int32Array.from([
    MAGIC,
    automaton.width,
    automaton.firstAccepting,
    ...tables.map((table) => table.length),
  ]);
  return Buffer.concat([head, ...tables].map((table) => Buffer.from(table.buffer, table.byteOffset, table.byteLength)));
}

/** What `packLiterals` packed, without copying the large tables; null when the bytes are anything else. */
export function unpackLiterals(bytes: Uint8Array): CompiledLiterals | null {
  if (bytes.byteOffset % 4 !== 0 || bytes.length < (3 + TABLES) * 4 || bytes.length % 4 !== 0) return null;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const lengths = words.subarray(3, 3 + TABLES);
  const total = lengths.reduce((sum, length) => sum + length, 3 + TABLES);
  if (words[0] !== MAGIC || total !== words.length) return null;
  let at = 3 + TABLES;
  const tables = Array.from(lengths, (length) => words.subarray(at, (at += length)));
  const [columns, rows, edgeStarts, edgeColumns, edgeStates, fails, starts, ends, sizes, ...rest] =
    tables as unknown as Tables;
  const [before, after, second, sets, targetStarts, targets] = rest;
  return {
    automaton: {
      columns: Uint8Array.from(columns),
      width: words[1] ?? 0,
      rows,
      edgeStarts,
      edgeColumns,
      edgeStates,
      fails,
      firstAccepting: words[2] ?? 0,
      starts,
      ends,
      lengths: sizes,
      neighbours: { before, after, second, sets: bytesOf(sets) },
    },
    targetStarts,
    targets,
  };
}

/** Tables of 256 bytes, as the words of four bytes that they fill. */
const wordsOf = ({ buffer, byteOffset, length }: Uint8Array): Int32Array =>
  new Int32Array(buffer, byteOffset, length / 4);
const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

type Tables = readonly [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];
