import type { Span } from '../model/index.js';
import { ALNUM, CLASS, HEX } from './alphabet.js';
import { beginsLikeBase64Text, beginsPacked, LONG_RUN } from './base64.js';
import { beginsLikeHexText, beginsPackedHex } from './hex.js';
import { breakLength } from './lines.js';
import { holdsTextStretch, LONG_STRETCH, mayBeText, SHORTEST_RUN } from './phase.js';

/** Digits on each side of a line break of which a text that goes over it takes some. */
const CROSSING = SHORTEST_RUN - 1;
/** Behind a run: a line break, its indent, and the digits that a text may take of the next line. */
const BEHIND = 10 + 64 + CROSSING;
/** A run is followed this far beyond the window: longer ones are told of by their own bytes alone. */
const FOLLOWED = 256;
/** So close that one is among any twenty digits of a marked run, whatever of it is copied. */
const MARK_STEP = 16;
/** Where something may be decoded, a mark stands at most this many bytes away. */
export const MARK_REACH = LONG_RUN + MARK_STEP;

/** Marks along each run of digits that may be worth decoding, alone or as the first line of a block; see `EncodingMarker`. */
export class RunMarker {
  readonly #mark: (at: number) => void;
  readonly #crossing = new Uint8Array(2 * CROSSING);
  #start = 0;
  #end = 0;

  constructor(mark: (at: number) => void) {
    this.#mark = mark;
  }

  read(bytes: Buffer, start: number, end: number): void {
    this.#readTexts(bytes, start, end);
    this.#readLong(bytes, start, end);
  }

  /** Runs with twenty digits of text of which some touch the window. */
  #readTexts(bytes: Buffer, start: number, end: number): void {
    const step = SHORTEST_RUN - 3;
    const stop = Math.min(bytes.length - 3, end + step);
    for (let at = Math.max(0, start - SHORTEST_RUN + 1); at < stop; at += step) {
      if (!mayBeText(bytes, at)) continue;
      this.#findRun(bytes, at, { start, end });
      if (holdsTextStretch(bytes, this.#start, this.#end)) this.#markRun();
      while (at + step < this.#end) at += step;
    }
  }

  /** Runs of sixty digits and more that touch the window or go on in a line that does. */
  #readLong(bytes: Buffer, start: number, end: number): void {
    const stop = Math.min(bytes.length, end + LONG_STRETCH);
    for (let at = Math.max(0, start - BEHIND); at < stop; at += LONG_STRETCH) {
      if (!mayBeLong(bytes, at)) continue;
      this.#findRun(bytes, at, { start, end });
      if (this.#isWorthIt(bytes, this.#start, this.#end)) this.#markRun();
      while (at + LONG_STRETCH < this.#end) at += LONG_STRETCH;
    }
  }

  #findRun(bytes: Buffer, at: number, window: Span): void {
    const [floor, ceiling] = [window.start - FOLLOWED, Math.min(bytes.length, window.end + FOLLOWED)];
    let [start, end] = [at, at];
    while (start > 0 && start > floor && CLASS[bytes[start - 1] as number] !== 0) start--;
    while (end < ceiling && CLASS[bytes[end] as number] !== 0) end++;
    this.#start = start;
    this.#end = end;
  }

  #markRun(): void {
    for (let place = this.#start; place < this.#end; place += MARK_STEP) this.#mark(place);
  }

  /**
   * A run of 200 digits always is. A shorter one is when it begins as something packed does, when a block may begin with it and it,
   * or a piece of it, begins as text does, or when a text goes on from it into the next line. Texts within it are looked for elsewhere.
   */
  #isWorthIt(bytes: Buffer, start: number, end: number): boolean {
    const length = end - start;
    if (length >= LONG_RUN) return !isRule(bytes, start, end);
    if (length < LONG_STRETCH) return false;
    if (beginsPacked(bytes, start) || beginsPackedHex(bytes, start)) return true;
    const gap = breakLength(bytes, end);
    return gap > 0 && (holdsBeginning(bytes, start, end) || this.#textCrosses(bytes, end, gap));
  }

  #textCrosses(bytes: Buffer, end: number, gap: number): boolean {
    if (!isDigit(bytes, end + gap)) return false;
    const both = this.#crossing;
    for (let at = 0; at < CROSSING; at++) {
      both[at] = bytes[end - CROSSING + at] as number;
      both[CROSSING + at] = bytes[end + gap + at] ?? 0;
    }
    return holdsTextStretch(both, 0, both.length);
  }
}

/** Whether the byte may be one of sixty digits in a row: then thirty to one side of it are. */
const mayBeLong = (bytes: Buffer, at: number): boolean =>
  isDigit(bytes, at) &&
  ((isDigit(bytes, at - 7) && isDigit(bytes, at - 14) && isDigit(bytes, at - 21) && isDigit(bytes, at - 29)) ||
    (isDigit(bytes, at + 7) && isDigit(bytes, at + 14) && isDigit(bytes, at + 21) && isDigit(bytes, at + 29)));

const isDigit = (bytes: Buffer, at: number): boolean => (CLASS[bytes[at] ?? 0] ?? 0) !== 0;

/** Whether text, or something packed, may begin with the run, behind the letters of an escape or `0x`, or behind a sign in it. */
function holdsBeginning(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < start + 3; at++) if (mayBegin(bytes, at)) return true;
  for (let at = start; at < end - SHORTEST_RUN; at++) {
    const sign = (CLASS[bytes[at] as number] as number) & ~(ALNUM | HEX);
    if (sign !== 0 && isPiece(bytes, at + 1, sign) && mayBegin(bytes, at + 1)) return true;
  }
  return false;
}

/** Whether twenty digits stand there before the next sign of this class. */
function isPiece(bytes: Buffer, start: number, sign: number): boolean {
  for (let at = start; at < start + SHORTEST_RUN; at++) {
    const classes = CLASS[bytes[at] ?? 0] ?? 0;
    if (classes === 0 || (classes & sign) !== 0) return false;
  }
  return true;
}

const mayBegin = (bytes: Buffer, at: number): boolean =>
  beginsLikeBase64Text(bytes, at) ||
  beginsLikeHexText(bytes, at) ||
  beginsPacked(bytes, at) ||
  beginsPackedHex(bytes, at);

/** A line of one sign, as comments have it: none of its bytes is text, and what follows it is looked at by itself. */
function isRule(bytes: Buffer, start: number, end: number): boolean {
  const sign = bytes[start];
  if (sign !== 0x2d && sign !== 0x5f && sign !== 0x2f && sign !== 0x2b) return false;
  for (let at = start + 1; at < end; at++) if (bytes[at] !== sign) return false;
  return true;
}
