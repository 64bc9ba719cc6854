/** Bits looked at in one step; longer codes go on in a second table. */
export const LITERAL_ROOT = 9;
export const DISTANCE_ROOT = 7;

const LONGEST = 15;
const MAX_SYMBOLS = 320;

/** Bits of a table entry: how many bits the code takes, how many extra bits follow it, and the value. */
export const LENGTH_MASK = 15;
export const EXTRA_SHIFT = 4;
export const EXTRA_MASK = 15;
export const VALUE_SHIFT = 12;
/** What an entry stands for. None of the three set: a literal. */
export const BASE = 0x100;
export const END = 0x200;
export const LINK = 0x400;
/** No code leads here. */
export const INVALID = END | LINK;

export type CodeKind = { readonly root: number; readonly room: number; readonly entries: Int32Array };

/** What symbol `n` means: the base value, its extra bits and its kind, as a table entry without the length of its code. */
const entry = (value: number, extra: number, flags: number): number =>
  (value << VALUE_SHIFT) | flags | (extra << EXTRA_SHIFT);

const LENGTH_BASES = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

function literalEntries(): Int32Array {
  const entries = new Int32Array(288).fill(INVALID);
  for (let symbol = 0; symbol < 256; symbol++) entries[symbol] = entry(symbol, 0, 0);
  entries[256] = entry(0, 0, END);
  LENGTH_BASES.forEach((base, i) => {
    entries[257 + i] = entry(base, LENGTH_EXTRA[i] ?? 0, BASE);
  });
  return entries;
}

function distanceEntries(): Int32Array {
  const entries = new Int32Array(32).fill(INVALID);
  for (let symbol = 0, base = 1; symbol < 30; symbol++) {
    const extra = symbol < 4 ? 0 : (symbol >> 1) - 1;
    entries[symbol] = entry(base, extra, BASE);
    base += 1 << extra;
  }
  return entries;
}

/** The three kinds of codes of DEFLATE. `room` is enough for any complete code: root table and all second tables. */
export const LITERALS: CodeKind = { root: LITERAL_ROOT, room: 2048, entries: literalEntries() };
export const DISTANCES: CodeKind = { root: DISTANCE_ROOT, room: 2048, entries: distanceEntries() };
export const CODE_LENGTHS: CodeKind = {
  root: DISTANCE_ROOT,
  room: 128,
  entries: Int32Array.from({ length: 19 }, (_, symbol) => entry(symbol, 0, 0)),
};

/** Builds decoding tables; holds what it needs between two of them, so that none is allocated for each block. */
export class TableBuilder {
  readonly #counts = new Uint16Array(LONGEST + 1);
  readonly #starts = new Uint16Array(LONGEST + 2);
  readonly #sorted = new Uint16Array(MAX_SYMBOLS);

  /**
   * Fills `table` from the code lengths of `count` symbols. False when they are no prefix code, or leave codes unused (DEFLATE
   * lets only a single code of one bit do so, and a distance code without any).
   */
  build(
    table: Int32Array,
    kind: CodeKind,
    lengths: { readonly all: Uint8Array; readonly from: number; readonly count: number },
  ): boolean {
    const longest = this.#sort(lengths.all, lengths.from, lengths.count);
    const size = 1 << kind.root;
    if (longest === 0) {
      table.fill(INVALID | 1, 0, size);
      return kind === DISTANCES;
    }
    const left = this.#unused();
    if (left < 0 || (left > 0 && (longest !== 1 || kind === CODE_LENGTHS))) return false;
    if (left > 0) table.fill(INVALID | 1, 0, size);
    return this.#fill(table, kind, longest);
  }

  /** Symbols by length of code, then by number. Returns the length of the longest code. */
  #sort(all: Uint8Array, from: number, count: number): number {
    const counts = this.#counts.fill(0);
    for (let i = 0; i < count; i++) bump(counts, all[from + i] as number);
    counts[0] = 0;
    let longest = 0;
    const starts = this.#starts;
    starts[1] = 0;
    for (let length = 1; length <= LONGEST; length++) {
      if (counts[length] !== 0) longest = length;
      starts[length + 1] = (starts[length] as number) + (counts[length] as number);
    }
    const sorted = this.#sorted;
    for (let i = 0; i < count; i++) {
      const length = all[from + i] as number;
      if (length !== 0) sorted[bump(starts, length)] = i;
    }
    return longest;
  }

  /** How many codes of the greatest length no symbol has; negative when there are more symbols than codes. */
  #unused(): number {
    let left = 1;
    for (let length = 1; length <= LONGEST; length++) {
      left = (left << 1) - (this.#counts[length] as number);
      if (left < 0) return left;
    }
    return left;
  }

  /** Codes are numbered in order of length; the stream gives them with their bits reversed, so `code` counts in reverse. */
  #fill(table: Int32Array, { root, room, entries }: CodeKind, longest: number): boolean {
    let code = 0;
    let next = 0;
    let free = 1 << root;
    let linked = -1;
    let at = 0;
    let bits = 0;
    for (let length = 1; length <= longest; length++) {
      for (let left = this.#counts[length] as number; left > 0; left--) {
        const value = entries[this.#sorted[next++] as number] as number;
        if (length <= root) {
          for (let i = code; i < 1 << root; i += 1 << length) table[i] = value | length;
        } else {
          const slot = code & ((1 << root) - 1);
          if (slot !== linked) {
            linked = slot;
            bits = this.#secondBits(length, left, root, longest);
            at = free;
            free += 1 << bits;
            if (free > room) return false;
            table[slot] = entry(at, bits, LINK) | root;
          }
          for (let i = code >> root; i < 1 << bits; i += 1 << (length - root)) table[at + i] = value | (length - root);
        }
        code = nextReversed(code, length);
      }
    }
    return true;
  }

  /** Bits of the second table that starts at a code of this length, `left` of which are still to come. */
  #secondBits(length: number, left: number, root: number, longest: number): number {
    let bits = length - root;
    let open = (1 << bits) - left;
    while (open > 0 && root + bits < longest) {
      bits++;
      open = (open << 1) - (this.#counts[root + bits] as number);
    }
    return bits;
  }
}

function nextReversed(code: number, length: number): number {
  let bit = 1 << (length - 1);
  while ((code & bit) !== 0) bit >>= 1;
  return bit === 0 ? 0 : (code & (bit - 1)) + bit;
}

/** Adds one; returns what stood there before. */
function bump(counts: Uint16Array, at: number): number {
  const before = counts[at] as number;
  counts[at] = before + 1;
  return before;
}
