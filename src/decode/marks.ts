import { hexByteAt, NIBBLE } from './alphabet.js';
import { BACKSLASH_ESCAPES } from './backslash.js';
import { ENTITIES } from './entities.js';
import type { Escape, EscapeKind } from './escape.js';
import { PERCENT } from './percent.js';
import { isPrintable } from './plausible.js';
import { QUOTED_PRINTABLE } from './quoted-printable.js';
import { RunMarker } from './run-marks.js';

/** Bytes before a place at which an escape or a list may begin, on which that depends, and bytes behind it. */
const [BEFORE, AFTER] = [2, 16];

/** The line before a break that e-mail puts in, on whose length it depends whether it is one. */
const LINE_BEFORE = 80;

/** All kinds of escapes that `decode` reads. */
const ESCAPES: readonly EscapeKind[] = [QUOTED_PRINTABLE, PERCENT, BACKSLASH_ESCAPES, ENTITIES];
const BY_LEAD: readonly (EscapeKind | undefined)[] = Array.from({ length: 256 }, (_, byte) =>
  ESCAPES.find(({ lead }) => lead === byte),
);
const LIST_SIGN = 'x'.charCodeAt(0);
const LEADS = new Uint8Array(256);
for (const lead of [0, LIST_SIGN, ...ESCAPES.map((kind) => kind.lead)]) LEADS[lead] = 1;
const [LINE_FEED, ZERO, COMMA, EQUALS] = [0x0a, 0x30, 0x2c, 0x3d];

/**
 * Tells where in a text something may be decoded: calls `mark` with places of all that may be, and of which a byte of a window may be
 * the reason. Where a text has no mark within `MARK_REACH` bytes, `decode` brings nothing out of it, UTF-16, UTF-32 and packed
 * content left aside; the reverse is not said. Holds what it needs again and again, and nothing of the texts.
 */
export class EncodingMarker {
  /** Whether a NUL stood in a window, or just beside it, since this was last set to false. */
  sawNul = false;
  readonly #mark: (at: number) => void;
  readonly #runs: RunMarker;
  readonly #escape: Escape = { length: 0, size: 0, counts: false, bytes: new Uint8Array(4) };

  constructor(mark: (at: number) => void) {
    this.#mark = mark;
    this.#runs = new RunMarker(mark);
  }

  read(bytes: Buffer, start: number, end: number): void {
    this.#runs.read(bytes, start, end);
    const [from, to] = [Math.max(0, start - AFTER), Math.min(bytes.length, end + BEFORE)];
    // Code has a lead every thirty bytes: to search for each of them costs more than to look at all bytes once.
    for (let at = from; at < to; at++) if (LEADS[bytes[at] as number] === 1) this.#look(bytes, at);
    const stop = Math.min(bytes.length, end + LINE_BEFORE);
    for (let at = to; at < stop && bytes[at] !== LINE_FEED; at++) if (bytes[at] === EQUALS) this.#look(bytes, at);
  }

  #look(bytes: Buffer, at: number): void {
    const lead = bytes[at];
    if (lead === LIST_SIGN) {
      if (beginsList(bytes, at - 1)) this.#mark(at - 1);
    } else if (lead === 0) this.sawNul = true;
    else if (this.#isEscape(bytes, at)) this.#mark(at);
  }

  /** Whether an escape that counts would stand there, were it read from there. */
  #isEscape(bytes: Buffer, at: number): boolean {
    const into = this.#escape;
    into.length = 0;
    BY_LEAD[bytes[at] as number]?.read(bytes, at, into);
    return into.length > 0 && into.counts;
  }
}

/** Whether the first element of a list of text bytes stands at `at`: `0x41,`. */
function beginsList(bytes: Buffer, at: number): boolean {
  if (bytes[at] !== ZERO) return false;
  const both = hexByteAt(bytes, at + 2);
  const value = both < 0 ? (NIBBLE[bytes[at + 2] ?? 0] ?? 16) : both;
  const next = bytes[at + (both < 0 ? 3 : 4)];
  const goesOn = next === COMMA || next === 0x20 || next === 0x09 || next === 0x0a || next === 0x0d;
  return goesOn && (value === 0 || isPrintable(value));
}
