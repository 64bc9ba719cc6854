import { HighBits } from './bits.js';
import { crc32High } from './checksum.js';
import { DAMAGED, Damaged } from './output.js';
import type { Output } from './output.js';

const [BLOCK_HIGH, BLOCK_LOW] = [0x314159, 0x265359];
const [END_HIGH, END_LOW] = [0x177245, 0x385090];
const LARGEST_BLOCK = 900_000;
const GROUP = 50;
const LONGEST_CODE = 20;

/** Streams of bzip2, one behind the other. */
export function unbzip2(bytes: Buffer, output: Output): void {
  const block = new Uint32Array(LARGEST_BLOCK);
  let at = 0;
  do at = readStream(bytes, at, { block, output });
  while (at + 4 <= bytes.length && bytes.toString('latin1', at, at + 3) === 'BZh');
}

type Room = { readonly block: Uint32Array; readonly output: Output };

function readStream(bytes: Buffer, at: number, { block: room, output }: Room): number {
  const level = (bytes[at + 3] ?? 0) - 0x30;
  if (level < 1 || level > 9) throw new Damaged(DAMAGED);
  const bits = new HighBits(bytes, at + 4);
  const block = room.subarray(0, level * 100_000);
  for (;;) {
    const [high, low] = [bits.take(24), bits.take(24)];
    const check = bits.take(16) * 0x10000 + bits.take(16);
    if (high === END_HIGH && low === END_LOW) return bits.align();
    if (high !== BLOCK_HIGH || low !== BLOCK_LOW) throw new Damaged(DAMAGED);
    const start = output.size;
    readBlock(bits, block, output);
    if (crc32High(output.bytes.subarray(start, output.size)) !== check) throw new Damaged(DAMAGED);
  }
}

function readBlock(bits: HighBits, block: Uint32Array, output: Output): void {
  // Blocks that were shuffled by chance numbers come from versions before 1.0 only.
  if (bits.take(1) === 1) throw new Damaged('it is written by a version of bzip2 that is not read');
  const origin = bits.take(24);
  const symbols = readSymbols(bits);
  const tables = bits.take(3);
  const selectors = readSelectors(bits, tables);
  const codes = Array.from({ length: tables }, () => readCode(bits, symbols.length + 2));
  const counts = new Uint32Array(256);
  const size = readRuns(bits, { block, symbols, counts, codeAt: codeReader(codes, selectors) });
  if (origin >= size) throw new Damaged(DAMAGED);
  writeBlock(orderOf(block, size, counts), { size, origin }, output);
}

/** The bytes that the block uses, in order. */
function readSymbols(bits: HighBits): number[] {
  const rows = bits.take(16);
  const symbols: number[] = [];
  for (let row = 0; row < 16; row++) {
    if ((rows & (0x8000 >> row)) === 0) continue;
    const columns = bits.take(16);
    for (let column = 0; column < 16; column++)
      if ((columns & (0x8000 >> column)) !== 0) symbols.push(row * 16 + column);
  }
  if (symbols.length === 0) throw new Damaged(DAMAGED);
  return symbols;
}

/** Which code table each group of fifty symbols uses. */
function readSelectors(bits: HighBits, tables: number): Uint8Array {
  const count = bits.take(15);
  if (tables < 2 || tables > 6 || count === 0) throw new Damaged(DAMAGED);
  const selectors = new Uint8Array(count);
  const recent = Array.from({ length: tables }, (_, table) => table);
  for (let i = 0; i < count; i++) {
    let index = 0;
    while (bits.take(1) === 1) if (++index >= tables) throw new Damaged(DAMAGED);
    const [table = 0] = recent.splice(index, 1);
    recent.unshift(table);
    selectors[i] = table;
  }
  return selectors;
}

/** A canonical code: for each length the largest code, and where its symbols begin. */
type Code = { readonly largest: Int32Array; readonly bases: Int32Array; readonly symbols: Uint16Array };

function readCode(bits: HighBits, count: number): Code {
  const lengths = new Uint8Array(count);
  let length = bits.take(5);
  for (let symbol = 0; symbol < count; symbol++) {
    while (length >= 1 && length <= LONGEST_CODE && bits.take(1) === 1) length += bits.take(1) === 1 ? -1 : 1;
    if (length < 1 || length > LONGEST_CODE) throw new Damaged(DAMAGED);
    lengths[symbol] = length;
  }
  return codeOf(lengths);
}

function codeOf(lengths: Uint8Array): Code {
  const [largest, bases] = [new Int32Array(LONGEST_CODE + 1).fill(-1), new Int32Array(LONGEST_CODE + 1)];
  const symbols = new Uint16Array(lengths.length);
  let [code, index] = [0, 0];
  for (let length = 1; length <= LONGEST_CODE; length++) {
    bases[length] = index - code;
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      symbols[index++] = symbol;
      largest[length] = code++;
    }
    code <<= 1;
  }
  return { largest, bases, symbols };
}

function codeReader(codes: readonly Code[], selectors: Uint8Array): (bits: HighBits, index: number) => number {
  return (bits, index) => {
    const selector = selectors[Math.floor(index / GROUP)];
    const code = selector === undefined ? undefined : codes[selector];
    if (code === undefined) throw new Damaged(DAMAGED);
    let value = 0;
    for (let length = 1; length <= LONGEST_CODE; length++) {
      value = (value << 1) | bits.take(1);
      const largest = code.largest[length] as number;
      if (largest >= 0 && value <= largest) return code.symbols[value + (code.bases[length] as number)] ?? badSymbol();
    }
    return badSymbol();
  };
}

function badSymbol(): never {
  throw new Damaged(DAMAGED);
}

type Runs = {
  readonly block: Uint32Array;
  readonly symbols: number[];
  readonly counts: Uint32Array;
  readonly codeAt: (bits: HighBits, index: number) => number;
};

/** Undoes the runs of zeros and the move to front; gives the size of the block. */
function readRuns(bits: HighBits, { block, symbols, counts, codeAt }: Runs): number {
  const end = symbols.length + 1;
  const recent = Uint8Array.from(symbols);
  let [size, run, weight] = [0, 0, 1];
  for (let index = 0; ; index++) {
    const symbol = codeAt(bits, index);
    if (symbol < 2) {
      run += weight << symbol;
      weight <<= 1;
      if (run > block.length - size) throw new Damaged(DAMAGED);
      continue;
    }
    const byte = recent[0] as number;
    if (run > 0) {
      block.fill(byte, size, size + run);
      counts[byte] = (counts[byte] as number) + run;
      size += run;
      [run, weight] = [0, 1];
    }
    if (symbol === end) return size;
    if (size === block.length) throw new Damaged(DAMAGED);
    const next = recent[symbol - 1] as number;
    recent.copyWithin(1, 0, symbol - 1);
    recent[0] = next;
    block[size++] = next;
    counts[next] = (counts[next] as number) + 1;
  }
}

/** Notes in the upper bits of each place of the block which place comes next. Gives the block. */
function orderOf(block: Uint32Array, size: number, counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(256);
  for (let byte = 1; byte < 256; byte++) starts[byte] = (starts[byte - 1] as number) + (counts[byte - 1] as number);
  for (let at = 0; at < size; at++) {
    const byte = (block[at] as number) & 255;
    const to = starts[byte] as number;
    starts[byte] = to + 1;
    block[to] = (block[to] as number) | (at << 8);
  }
  return block;
}

/** Follows the order and undoes the outer runs: four equal bytes are followed by how many more there are. */
function writeBlock(
  order: Uint32Array,
  { size, origin }: { readonly size: number; readonly origin: number },
  output: Output,
): void {
  let place = (order[origin] as number) >>> 8;
  let [last, equal] = [-1, 0];
  for (let i = 0; i < size; i++) {
    const entry = order[place] as number;
    const byte = entry & 255;
    place = entry >>> 8;
    if (equal === 4) {
      output.fill(last, byte);
      equal = 0;
      last = -1;
      continue;
    }
    equal = byte === last ? equal + 1 : 1;
    last = byte;
    output.byte(byte);
  }
}
