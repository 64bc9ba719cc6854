import { DAMAGED, Damaged } from './output.js';
import type { BackwardBits } from './zstd-bits.js';

/** A table of finite state entropy: for each state its symbol, and how the next state is read. */
export type FseTable = {
  readonly log: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
  readonly bases: Uint16Array;
};

/** A table of one state, for blocks in which all symbols are the same. */
export const singleState = (symbol: number): FseTable => ({
  log: 0,
  symbols: Uint8Array.of(symbol),
  bits: new Uint8Array(1),
  bases: new Uint16Array(1),
});

export const nextState = (table: FseTable, state: number, bits: BackwardBits): number =>
  (table.bases[state] as number) + bits.take(table.bits[state] as number);

/** The table of counts, which add up to `2 ** log`; -1 stands for less than one. */
export function fseTable(counts: readonly number[], log: number): FseTable {
  const size = 1 << log;
  const symbols = new Uint8Array(size);
  spread(counts, symbols);
  const [bits, bases] = [new Uint8Array(size), new Uint16Array(size)];
  const next = counts.map((count) => Math.abs(count));
  for (let state = 0; state < size; state++) {
    const symbol = symbols[state] as number;
    const number = next[symbol] as number;
    next[symbol] = number + 1;
    const count = log - (31 - Math.clz32(number));
    bits[state] = count;
    bases[state] = (number << count) - size;
  }
  return { log, symbols, bits, bases };
}

/** Lays the symbols out over the states: the rare ones at the end, the others at equal steps. */
function spread(counts: readonly number[], symbols: Uint8Array): void {
  const size = symbols.length;
  let high = size;
  counts.forEach((count, symbol) => {
    if (count === -1) symbols[--high] = symbol;
  });
  const step = (size >> 1) + (size >> 3) + 3;
  let place = 0;
  counts.forEach((count, symbol) => {
    for (let i = 0; i < count; i++) {
      symbols[place] = symbol;
      do place = (place + step) & (size - 1);
      while (place >= high);
    }
  });
  if (place !== 0) throw new Damaged(DAMAGED);
}

export type FseLimits = { readonly mostLog: number; readonly mostSymbols: number };

/** Reads a table's counts from `start` on; `end` is the place behind them. */
export function readFse(
  bytes: Buffer,
  start: number,
  { mostLog, mostSymbols }: FseLimits,
): { readonly table: FseTable; readonly end: number } {
  const log = ((bytes[start] ?? 0) & 15) + 5;
  if (log > mostLog) throw new Damaged(DAMAGED);
  const counts: number[] = [];
  const reader = { bytes, at: start * 8 + 4 };
  let left = 1 << log;
  while (left > 0) {
    if (counts.length >= mostSymbols || reader.at > bytes.length * 8) throw new Damaged(DAMAGED);
    const count = readCount(reader, left);
    counts.push(count);
    left -= Math.abs(count);
    if (count === 0) readZeros(reader, counts, mostSymbols);
  }
  if (left < 0 || counts.length > mostSymbols) throw new Damaged(DAMAGED);
  return { table: fseTable(counts, log), end: (reader.at + 7) >> 3 };
}

type Reader = { readonly bytes: Buffer; at: number };

function peek({ bytes, at }: Reader, count: number): number {
  const byte = at >> 3;
  const word = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16);
  return (word >> (at & 7)) & ((1 << count) - 1);
}

/** A count takes as many bits as what is `left` asks for; small ones take one less. */
function readCount(reader: Reader, left: number): number {
  const width = 32 - Math.clz32(left + 1);
  const spare = (1 << width) - 2 - left;
  const short = peek(reader, width - 1);
  if (short < spare) {
    reader.at += width - 1;
    return short - 1;
  }
  const value = peek(reader, width);
  reader.at += width;
  return (value >= 1 << (width - 1) ? value - spare : value) - 1;
}

/** How many more symbols do not occur, two bits at a time. */
function readZeros(reader: Reader, counts: number[], mostSymbols: number): void {
  let more = 3;
  while (more === 3 && counts.length <= mostSymbols) {
    more = peek(reader, 2);
    reader.at += 2;
    for (let i = 0; i < more; i++) counts.push(0);
  }
}
