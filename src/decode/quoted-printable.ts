import { hexByteAt } from './alphabet.js';
import { isGraphic, readNone } from './escape.js';
import type { Escape, EscapeKind } from './escape.js';

const [EQUALS, LINE_FEED, RETURN] = [0x3d, 10, 13];
/** Lines are broken as late as may be, and none is longer than 76 characters with its sign. */
const [SHORTEST_LINE, LONGEST_LINE] = [66, 76];

/**
 * E-mail: `=3D`, and lines that an equals sign at their end joins to the next. Only these two count: other letters behind an
 * equals sign stand everywhere.
 */
export const QUOTED_PRINTABLE: EscapeKind = {
  name: 'quoted-printable',
  lead: EQUALS,
  read(bytes, at, into) {
    const next = bytes[at + 1] ?? 0;
    if (next === LINE_FEED || (next === RETURN && bytes[at + 2] === LINE_FEED)) readBreak(bytes, at, into);
    else readByte(bytes, at, into);
  },
};

/** Whether any escape of this kind may count: a look that costs next to nothing, for equals signs are everywhere. */
export function mayBeQuotedPrintable(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(EQUALS); at >= 0; at = bytes.indexOf(EQUALS, at + 1)) {
    const next = bytes[at + 1];
    if (next === LINE_FEED || next === RETURN || (next === 0x33 && bytes[at + 2] === 0x44)) return true;
  }
  return false;
}

function readByte(bytes: Buffer, at: number, into: Escape): void {
  const byte = isCapital(bytes[at + 1]) && isCapital(bytes[at + 2]) ? hexByteAt(bytes, at + 1) : -1;
  if (byte < 0) return readNone(into);
  into.length = 3;
  into.size = 1;
  into.bytes[0] = byte;
  into.counts = byte === EQUALS;
}

const isCapital = (byte: number | undefined): boolean => byte !== undefined && byte < 0x60;

/** The break goes, and the first letter of the next line counts as brought to light by that. */
function readBreak(bytes: Buffer, at: number, into: Escape): void {
  const length = bytes[at + 1] === RETURN ? 3 : 2;
  const first = bytes[at + length] ?? 0;
  const before = lineBefore(bytes, at);
  // An equals sign of the text itself would be written as an escape.
  const isBroken = bytes[at - 1] !== EQUALS && before >= SHORTEST_LINE - 1 && before < LONGEST_LINE;
  if (!isBroken) return readNone(into);
  const takesLetter = isGraphic(first) && first !== EQUALS;
  into.length = takesLetter ? length + 1 : length;
  into.size = takesLetter ? 1 : 0;
  into.bytes[0] = first;
  into.counts = isGraphic(first);
}

/** How much of its line stands before `at`, as far as that is of interest. */
function lineBefore(bytes: Buffer, at: number): number {
  let start = at;
  while (start > 0 && at - start <= LONGEST_LINE && bytes[start - 1] !== LINE_FEED) start--;
  return at - start;
}
