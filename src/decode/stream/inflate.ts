import { LowBits } from './bits.js';
import { CUT_OFF, DAMAGED, Damaged } from './output.js';
import type { Output } from './output.js';

/** Codes by their length: how many there are of each, and their symbols in order. */
type Codes = { readonly counts: Uint16Array; readonly symbols: Uint16Array };

const LONGEST_CODE = 15;
const END_OF_BLOCK = 256;
const LENGTHS = basesOf([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0], 3);
const DISTANCES = basesOf(
  Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1)),
  1,
);
/** In which order the lengths of the codes for lengths are told. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

type Bases = { readonly bits: readonly number[]; readonly bases: readonly number[] };

function basesOf(bits: readonly number[], first: number): Bases {
  let base = first;
  const bases = bits.map((count) => {
    const own = base;
    base += 1 << count;
    return own;
  });
  return { bits, bases };
}

/**
 * Deflate for what the platform's own decoder refuses: it gives all that comes before a damage, a cut or the limit, where that
 * one gives nothing. Returns where the stream ends in `bytes`.
 */
export function inflateRaw(bytes: Buffer, start: number, output: Output): number {
  const bits = new LowBits(bytes, start);
  const floor = output.size;
  let last = false;
  while (!last) {
    last = bits.take(1) === 1;
    const kind = bits.take(2);
    if (kind === 0) copyStored(bytes, bits, output);
    else if (kind === 1) inflateBlock(bits, FIXED, { output, floor });
    else if (kind === 2) inflateBlock(bits, readCodes(bits), { output, floor });
    else throw new Damaged(DAMAGED);
  }
  return bits.align();
}

function copyStored(bytes: Buffer, bits: LowBits, output: Output): void {
  const at = bits.align();
  if (at + 4 > bytes.length) throw new Damaged(CUT_OFF);
  const length = bytes.readUInt16LE(at);
  if (length !== (bytes.readUInt16LE(at + 2) ^ 0xffff)) throw new Damaged(DAMAGED);
  output.append(bytes.subarray(at + 4, at + 4 + length));
  if (at + 4 + length > bytes.length) throw new Damaged(CUT_OFF);
  bits.skipTo(at + 4 + length);
}

type Both = { readonly literals: Codes; readonly distances: Codes };

function inflateBlock(
  bits: LowBits,
  { literals, distances }: Both,
  { output, floor }: { readonly output: Output; readonly floor: number },
): void {
  for (;;) {
    const symbol = decodeSymbol(bits, literals);
    if (symbol === END_OF_BLOCK) return;
    if (symbol < END_OF_BLOCK) output.byte(symbol);
    else {
      const length = valueOf(bits, LENGTHS, symbol - 257);
      output.repeat(valueOf(bits, DISTANCES, decodeSymbol(bits, distances)), length, floor);
    }
  }
}

function valueOf(bits: LowBits, table: Bases, code: number): number {
  const base = table.bases[code];
  if (base === undefined) throw new Damaged(DAMAGED);
  // The longest match is written as a code of its own.
  return table === LENGTHS && code === 28 ? 258 : base + bits.take(table.bits[code] ?? 0);
}

function decodeSymbol(bits: LowBits, { counts, symbols }: Codes): number {
  let [code, first, index] = [0, 0, 0];
  for (let length = 1; length <= LONGEST_CODE; length++) {
    code |= bits.take(1);
    const count = counts[length] as number;
    if (code - count < first) return symbols[index + code - first] as number;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new Damaged(DAMAGED);
}

function codesOf(lengths: readonly number[]): Codes {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) counts[length] = (counts[length] as number) + 1;
  let left = 1;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    left = left * 2 - (counts[length] as number);
    if (left < 0) throw new Damaged(DAMAGED);
  }
  const next = new Uint16Array(LONGEST_CODE + 2);
  for (let length = 1; length <= LONGEST_CODE; length++)
    next[length + 1] = (next[length] as number) + (counts[length] as number);
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const at = next[length] as number;
    next[length] = at + 1;
    symbols[at] = symbol;
  });
  counts[0] = 0;
  return { counts, symbols };
}

const FIXED: Both = {
  literals: codesOf(
    Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
  ),
  distances: codesOf(Array.from({ length: 30 }, () => 5)),
};

function readCodes(bits: LowBits): Both {
  const [literals, distances, count] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4];
  const own = Array.from({ length: 19 }, () => 0);
  for (const which of ORDER.slice(0, count)) own[which] = bits.take(3);
  const lengths = readLengths(bits, codesOf(own), literals + distances);
  return { literals: codesOf(lengths.slice(0, literals)), distances: codesOf(lengths.slice(literals)) };
}

function readLengths(bits: LowBits, codes: Codes, count: number): readonly number[] {
  const lengths: number[] = [];
  while (lengths.length < count) {
    const symbol = decodeSymbol(bits, codes);
    if (symbol < 16) lengths.push(symbol);
    else {
      const value = symbol === 16 ? lengths.at(-1) : 0;
      if (value === undefined) throw new Damaged(DAMAGED);
      const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
      for (let i = 0; i < times; i++) lengths.push(value);
    }
  }
  if (lengths.length > count) throw new Damaged(DAMAGED);
  return lengths;
}
