import { hexByteAt } from './alphabet.js';
import { PieceMap } from './pieces.js';
import type { Decoded, Region } from './region.js';

const CHAR = {
  open: 0x28,
  close: 0x29,
  less: 0x3c,
  greater: 0x3e,
  backslash: 0x5c,
  list: 0x5b,
  listEnd: 0x5d,
} as const;
const LINE = 10;
const SPACE = 0x20;
/** A step back of more than this, in thousandths of the size of the font, is a gap between words. */
const WORD_GAP = -180;
const SHOWS = / T[jJ]|[)\]>]T[jJ]/;
const HEAD = 1 << 16;

/** The text that a page of a document shows: its letters stand in pieces between numbers that move them. */
export function* pdfTextRegions(bytes: Buffer): Generator<Region> {
  if (!SHOWS.test(bytes.toString('latin1', 0, HEAD))) return;
  yield {
    name: 'pdf-text',
    core: { start: 0, end: bytes.length },
    size: bytes.length,
    decode: () => new TextReader(bytes).read(),
  };
}

class TextReader {
  readonly #bytes: Buffer;
  readonly #text: Buffer;
  readonly #map = new PieceMap();
  #at = 0;
  /** Where the line at hand was put last. */
  #height = '';

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#text = Buffer.allocUnsafe(bytes.length);
  }

  read(): Decoded {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at] as number;
      if (byte === CHAR.open) this.#string();
      else if (byte === CHAR.less) this.#hex();
      else if (isLetter(byte) || byte === 0x27 || byte === 0x22) this.#operator();
      else if (byte === 0x2d) this.#number();
      else this.#at++;
    }
    return { bytes: this.#text.subarray(0, this.#map.size), map: this.#map };
  }

  #put(value: number, length: number): void {
    this.#text[this.#map.size] = value;
    this.#map.items(this.#at, { length, stride: length, size: 1 });
    this.#at += length;
  }

  /** Letters in brackets, which may be nested, with escapes. */
  #string(): void {
    const bytes = this.#bytes;
    let depth = 1;
    this.#at++;
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at] as number;
      if (byte === CHAR.close && --depth === 0) return void this.#at++;
      if (byte === CHAR.open) depth++;
      if (byte === CHAR.backslash) this.#escape();
      else this.#put(byte, 1);
    }
  }

  #escape(): void {
    const next = this.#bytes[this.#at + 1] ?? 0;
    const octal = /^[0-7]{1,3}/.exec(this.#bytes.toString('latin1', this.#at + 1, this.#at + 4))?.[0];
    if (octal !== undefined) return this.#put(Number.parseInt(octal, 8) & 255, 1 + octal.length);
    if (next === LINE || next === 13) this.#at += 2;
    else this.#put(ESCAPES.get(next) ?? next, 2);
  }

  #hex(): void {
    this.#at++;
    while (this.#at < this.#bytes.length && this.#bytes[this.#at] !== CHAR.greater) {
      const byte = hexByteAt(this.#bytes, this.#at);
      if (byte < 0) this.#at++;
      else this.#put(byte, 2);
    }
    this.#at++;
  }

  /** Of a word only its place and kind count: those that move to another line end one. */
  #operator(): void {
    const start = this.#at;
    while (this.#at < this.#bytes.length && (isLetter(this.#bytes[this.#at] as number) || this.#at === start))
      this.#at++;
    if (this.#bytes[this.#at] === 0x2a) this.#at++;
    const word = this.#bytes.toString('latin1', start, Math.min(this.#at, start + 3));
    const ends = this.#movesLine(word, start) && this.#map.size > 0 && this.#text[this.#map.size - 1] !== LINE;
    if (!ends) return;
    this.#at = start;
    this.#put(LINE, word.length);
  }

  /** Letters are moved along a line too: only the last number says whether to another one. */
  #movesLine(word: string, start: number): boolean {
    if (word === 'T*' || word === "'" || word === '"') return true;
    if (word !== 'Td' && word !== 'TD' && word !== 'Tm') return false;
    const before = this.#bytes.toString('latin1', Math.max(0, start - 24), start);
    const height = /(-?[\d.]+)\s*$/.exec(before)?.[1] ?? '';
    if (word !== 'Tm') return Number(height) !== 0;
    const moves = height !== this.#height;
    this.#height = height;
    return moves;
  }

  #number(): void {
    const digits = /^-[\d.]+/.exec(this.#bytes.toString('latin1', this.#at, this.#at + 12))?.[0] ?? '-';
    const isGap = Number(digits) < WORD_GAP && this.#map.size > 0 && this.#text[this.#map.size - 1] !== SPACE;
    if (isGap) this.#put(SPACE, digits.length);
    else this.#at += digits.length;
  }
}

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

const ESCAPES: ReadonlyMap<number, number> = new Map(
  [...'nrtbf'].map((letter, i) => [letter.charCodeAt(0), [10, 13, 9, 8, 12][i] as number]),
);
