import type { FseTable } from './zstd-fse.js';
import type { HuffmanTable } from './zstd-huffman.js';

/** The tables of literal lengths, offsets and match lengths, in this order. */
export type SequenceTables = readonly [FseTable, FseTable, FseTable];

/** What one block leaves for the next ones of its frame. */
export type Frame = {
  /** Where in the output the frame begins: no copy reaches behind it. */
  readonly floor: number;
  readonly recent: [number, number, number];
  huffman: HuffmanTable | null;
  tables: SequenceTables | null;
};
