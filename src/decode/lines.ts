import { CLASS } from './alphabet.js';
import { SHORTEST_RUN } from './phase.js';
import { PieceMap } from './pieces.js';

/**
 * Digits of one encoded run, over one or more lines. `count` lines hold `width` digits each and start `step` bytes apart; one
 * shorter line of `tail` digits may follow. `end` is behind the last digit; `any` holds the classes that some digit has, `all`
 * those that each has.
 */
export type Lines = {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly step: number;
  readonly count: number;
  readonly tail: number;
  readonly any: number;
  readonly all: number;
};

const LONGEST_INDENT = 64;
const [TAB, LF, CR, SPACE, HYPHEN, BACKSLASH, LETTER_N, LETTER_R] = [9, 10, 13, 32, 0x2d, 0x5c, 0x6e, 0x72];

export const digitsIn = (lines: Lines): number => lines.width * lines.count + lines.tail;

/** End of the digits that begin at `at`. */
export function endOfRun(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && CLASS[bytes[end] as number] !== 0) end++;
  return end;
}

/** First of the digits around `at`, not before `floor`. */
export function startOfRun(bytes: Uint8Array, at: number, floor: number): number {
  let start = at;
  while (start > floor && CLASS[bytes[start - 1] as number] !== 0) start--;
  return start;
}

type Classes = Pick<Lines, 'any' | 'all'>;

function classesIn(bytes: Uint8Array, start: number, end: number): Classes {
  let any = 0;
  let all = 255;
  for (let at = start; at < end; at++) {
    const classes = CLASS[bytes[at] as number] as number;
    any |= classes;
    all &= classes;
  }
  return { any, all };
}

export function oneLine(bytes: Uint8Array, start: number, end: number): Lines {
  const width = end - start;
  return { start, end, width, step: width, count: 1, tail: 0, ...classesIn(bytes, start, end) };
}

/** `first` with the lines of the same width, and at most one shorter, that follow it behind equal line breaks and indents. */
export function withFollowing(bytes: Uint8Array, first: Lines): Lines {
  const gap = first.width < SHORTEST_RUN ? 0 : breakLength(bytes, first.end);
  if (gap === 0) return first;
  let { end, count, tail } = first;
  while (tail === 0 && repeatsBreak(bytes, { first: first.end, at: end, gap })) {
    const next = endOfLine(bytes, end + gap, first.width);
    if (next === end + gap) break;
    if (next - end - gap === first.width) count++;
    else tail = next - end - gap;
    end = next;
  }
  if (end === first.end) return first;
  const block = { ...first, end, step: first.width + gap, count, tail };
  return { ...block, ...classesOver(bytes, block) };
}

/** End of the line at `start` when it can belong to a block of `width`, else `start`. A shorter line must close the block. */
function endOfLine(bytes: Uint8Array, start: number, width: number): number {
  let end = start;
  while (end - start <= width && CLASS[bytes[end] ?? 0] !== 0) end++;
  if (end - start === width) return end;
  const isRule = bytes[start] === HYPHEN && bytes[start + 1] === HYPHEN;
  return end - start < width && !isRule && closesBlock(bytes, end) ? end : start;
}

/** True at padding, a line break, a closing quote or the end. */
function closesBlock(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at];
  return (
    byte === undefined ||
    byte === LF ||
    byte === CR ||
    byte === BACKSLASH ||
    byte === 0x3d ||
    byte === 0x22 ||
    byte === 0x27 ||
    byte === 0x60 ||
    byte === 0x3c
  );
}

function classesOver(bytes: Uint8Array, block: Lines): Classes {
  let { any, all } = block;
  for (let line = 1; line <= block.count; line++) {
    const at = block.start + line * block.step;
    const classes = classesIn(bytes, at, at + (line === block.count ? block.tail : block.width));
    any |= classes.any;
    all &= classes.all;
  }
  return { any, all };
}

function repeatsBreak(
  bytes: Uint8Array,
  where: { readonly first: number; readonly at: number; readonly gap: number },
): boolean {
  for (let i = 0; i < where.gap; i++) {
    if (bytes[where.first + i] !== bytes[where.at + i]) return false;
  }
  return true;
}

/** True when a line break follows the digits that end at `end`. */
export const continues = (bytes: Uint8Array, end: number): boolean => breakLength(bytes, end) > 0;

/** Length of the line break at `at`, written out or as escapes (`\r\n`, `\\n`), and of the indent behind it; 0 without one. */
export function breakLength(bytes: Uint8Array, at: number): number {
  let end = bytes[at] === CR ? at + 1 : at;
  if (bytes[end] === LF) end++;
  else end = escapedBreakEnd(bytes, at);
  if (end === at) return 0;
  const indent = end;
  while (end - indent < LONGEST_INDENT && (bytes[end] === SPACE || bytes[end] === TAB)) end++;
  return end - at;
}

function escapedBreakEnd(bytes: Uint8Array, at: number): number {
  const plain = escapeEnd(bytes, at, LETTER_N);
  if (plain > at) return plain;
  const carriage = escapeEnd(bytes, at, LETTER_R);
  const both = carriage > at ? escapeEnd(bytes, carriage, LETTER_N) : at;
  return both > carriage ? both : at;
}

/** Behind one to four backslashes and `letter`, or `at`. */
function escapeEnd(bytes: Uint8Array, at: number, letter: number): number {
  let end = at;
  while (end - at < 4 && bytes[end] === BACKSLASH) end++;
  return end > at && bytes[end] === letter ? end + 1 : at;
}

/** All digits, one after the other. */
export function digitsOf(bytes: Buffer, lines: Lines): Buffer {
  if (lines.count === 1 && lines.tail === 0) return bytes.subarray(lines.start, lines.end);
  const digits = Buffer.allocUnsafe(digitsIn(lines));
  // Without a shorter last line there is nothing behind the others, and maybe no byte at all.
  const last = lines.tail > 0 ? lines.count : lines.count - 1;
  for (let line = 0; line <= last; line++) {
    const at = lines.start + line * lines.step;
    const width = line === lines.count ? lines.tail : lines.width;
    bytes.copy(digits, line * lines.width, at, at + width);
  }
  return digits;
}

/**
 * The map of digits that are decoded `group` at a time into `size` bytes each. A group that straddles two lines spans the break
 * between them; the last one may be partial, and then covers the `padding` behind it.
 */
export function mapOfGroups(
  lines: Lines,
  shape: { readonly group: number; readonly size: number; readonly padding: number },
): PieceMap {
  const map = new PieceMap();
  const total = digitsIn(lines);
  const placeOf = (digit: number): number =>
    lines.start + Math.floor(digit / lines.width) * lines.step + (digit % lines.width);
  let digit = 0;
  while (digit + shape.group <= total) {
    const place = placeOf(digit);
    const room = Math.min(total - digit, lines.width - (digit % lines.width));
    const whole = Math.floor(room / shape.group);
    const length = whole > 0 ? shape.group : placeOf(digit + shape.group - 1) + 1 - place;
    map.items(place, { length, stride: length, size: shape.size }, Math.max(1, whole));
    digit += Math.max(1, whole) * shape.group;
  }
  const rest = total - digit;
  const length = rest > 0 ? placeOf(total - 1) + 1 - placeOf(digit) + shape.padding : 0;
  if (rest > 1) map.items(placeOf(digit), { length, stride: length, size: rest - 1 }, 1);
  return map;
}
