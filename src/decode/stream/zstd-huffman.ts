import { DAMAGED, Damaged } from './output.js';
import { BackwardBits } from './zstd-bits.js';
import { nextState, readFse } from './zstd-fse.js';

/** For each value of the next `log` bits the symbol, and how many of them it takes. */
export type HuffmanTable = { readonly log: number; readonly symbols: Uint8Array; readonly bits: Uint8Array };

const LONGEST_CODE = 11;

/** Reads a tree from its weights; `end` is the place behind them. */
export function readHuffman(bytes: Buffer): { readonly table: HuffmanTable; readonly end: number } {
  const head = bytes[0] ?? 0;
  if (head >= 128) {
    const count = head - 127;
    const weights = Array.from(
      { length: count },
      (_, i) => ((bytes[1 + (i >> 1)] ?? 0) >> ((i & 1) === 0 ? 4 : 0)) & 15,
    );
    return { table: huffmanTable(weights), end: 1 + ((count + 1) >> 1) };
  }
  return { table: huffmanTable(readWeights(bytes.subarray(1, 1 + head))), end: 1 + head };
}

/** Two states take turns until the bits are used up. */
function readWeights(bytes: Buffer): number[] {
  const { table, end } = readFse(bytes, 0, { mostLog: 6, mostSymbols: 256 });
  const bits = new BackwardBits(bytes.subarray(end));
  let [first, second] = [bits.take(table.log), bits.take(table.log)];
  if (bits.left < 0) throw new Damaged(DAMAGED);
  const weights: number[] = [];
  while (weights.length < 254) {
    weights.push(table.symbols[first] as number);
    if (bits.left < (table.bits[first] as number)) {
      weights.push(table.symbols[second] as number);
      return weights;
    }
    first = nextState(table, first, bits);
    [first, second] = [second, first];
  }
  throw new Damaged(DAMAGED);
}

/** The last weight is not told: it completes the sum to a power of two. */
function huffmanTable(weights: number[]): HuffmanTable {
  const sum = weights.reduce((total, weight) => total + (weight > 0 ? 2 ** (weight - 1) : 0), 0);
  const log = sum === 0 ? 0 : 32 - Math.clz32(sum);
  const rest = 2 ** log - sum;
  if (log === 0 || log > LONGEST_CODE || (rest & (rest - 1)) !== 0) throw new Damaged(DAMAGED);
  weights.push(32 - Math.clz32(rest));
  const [symbols, bits] = [new Uint8Array(1 << log), new Uint8Array(1 << log)];
  let at = 0;
  for (let weight = 1; weight <= log; weight++) {
    for (let symbol = 0; symbol < weights.length; symbol++) {
      if (weights[symbol] !== weight) continue;
      const span = 1 << (weight - 1);
      symbols.fill(symbol, at, at + span);
      bits.fill(log + 1 - weight, at, at + span);
      at += span;
    }
  }
  return { log, symbols, bits };
}

/** Decodes one stream into all of `into`; it must end just there. */
export function decodeHuffman(stream: Buffer, { log, symbols, bits: widths }: HuffmanTable, into: Buffer): void {
  const bits = new BackwardBits(stream);
  for (let at = 0; at < into.length; at++) {
    const index = bits.peek(log);
    into[at] = symbols[index] as number;
    bits.left -= widths[index] as number;
  }
  if (bits.left !== 0) throw new Damaged(DAMAGED);
}
