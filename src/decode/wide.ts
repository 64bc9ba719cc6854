import type { Span } from '../model/index.js';
import { PieceMap } from './pieces.js';
import { PRINTABLE } from './plausible.js';
import { partsOf } from './region.js';
import type { Decoded, Region } from './region.js';
import { writeUtf8 } from './unicode.js';

/** How characters stand in the bytes: `size` bytes each, the low byte first (`little`) or last. */
type Form = { readonly size: 2 | 4; readonly little: boolean };

const FORMS = {
  2: [
    { size: 2, little: true },
    { size: 2, little: false },
  ],
  4: [
    { size: 4, little: true },
    { size: 4, little: false },
  ],
} as const;

/** ASCII characters in a row that make a run. */
const SHORTEST_SEED = 8;
/** Characters beyond ASCII that may stand between two of ASCII. */
const LONGEST_FOREIGN = 64;
const PROBE = 8;

/** Runs of UTF-16 and UTF-32 text, in files of it and inside binary files; byte order marks are neither needed nor copied. */
export function* wideRegions(bytes: Buffer): Generator<Region> {
  let floor = bytes.indexOf(0);
  if (floor < 0) return;
  floor = Math.max(0, floor - 3);
  for (let at = floor; at + 3 < bytes.length; at += PROBE) {
    if (
      bytes[at] === 0
        ? (bytes[at + 1] as number) + (bytes[at + 2] as number) + (bytes[at + 3] as number) === 0
        : bytes[at + 1] !== 0
    )
      continue;
    const runs = runsAt(bytes, at, floor);
    if (runs.length === 0) continue;
    for (const run of runs) for (const part of partsOf(run)) yield regionOf(bytes, part, run.form);
    floor = Math.max(...runs.map(({ end }) => end));
    at = floor - PROBE;
  }
}

type Run = Span & { readonly form: Form };

/** The run that covers the four bytes at `at`, where zeros alternate with text or three of four are zero. */
function runsAt(bytes: Buffer, at: number, floor: number): readonly Run[] {
  const zeros =
    (bytes[at] === 0 ? 1 : 0) |
    (bytes[at + 1] === 0 ? 2 : 0) |
    (bytes[at + 2] === 0 ? 4 : 0) |
    (bytes[at + 3] === 0 ? 8 : 0);
  if (zeros === 10) return longest(bytes, { at, floor, size: 2 });
  if (zeros === 5) return longest(bytes, { at: at + 1, floor, size: 2 });
  const text = [14, 13, 11, 7].indexOf(zeros);
  return text < 0 ? [] : longest(bytes, { at: at + text, floor, size: 4 });
}

/**
 * The longer of the runs in both byte orders; `at` is the low byte of a character. Both where they are equally long and hold
 * other characters: then a foreign byte beside the run took the place of its first or last one.
 */
function longest(
  bytes: Buffer,
  where: { readonly at: number; readonly floor: number; readonly size: 2 | 4 },
): readonly Run[] {
  const { at, floor, size } = where;
  const little = grow(bytes, { start: at, floor, form: FORMS[size][0] });
  const big = grow(bytes, { start: at - size + 1, floor, form: FORMS[size][1] });
  if (little === undefined || big === undefined) return [little ?? big].filter((run) => run !== undefined);
  const ahead = little.end - little.start - (big.end - big.start);
  if (ahead !== 0) return ahead > 0 ? [little] : [big];
  return little.start === big.start + size - 1 ? [little] : [little, big];
}

function grow(
  bytes: Buffer,
  from: { readonly start: number; readonly floor: number; readonly form: Form },
): Run | undefined {
  const { start, floor, form } = from;
  const last = bytes.length - form.size;
  let first = start;
  while (first >= floor && first <= last && isText(bytes, first, form)) first -= form.size;
  let end = start;
  while (end <= last && end >= floor && isText(bytes, end, form)) end += form.size;
  if (end - first - form.size < SHORTEST_SEED * form.size) return undefined;
  return { start: growBack(bytes, { start: first + form.size, floor, form }), end: growOn(bytes, end, form), form };
}

function growOn(bytes: Buffer, start: number, form: Form): number {
  let [end, foreign] = [start, 0];
  for (let at = start; at + form.size <= bytes.length && foreign <= LONGEST_FOREIGN; at += form.size) {
    const code = codeAt(bytes, at, form);
    if (isAscii(code)) [end, foreign] = [at + form.size, 0];
    else if (isForeign(code)) foreign++;
    else break;
  }
  return end;
}

function growBack(
  bytes: Buffer,
  from: { readonly start: number; readonly floor: number; readonly form: Form },
): number {
  let [start, foreign] = [from.start, 0];
  for (let at = start - from.form.size; at >= from.floor && foreign <= LONGEST_FOREIGN; at -= from.form.size) {
    const code = codeAt(bytes, at, from.form);
    if (isAscii(code)) [start, foreign] = [at, 0];
    else if (isForeign(code)) foreign++;
    else break;
  }
  return start;
}

const isText = (bytes: Buffer, at: number, form: Form): boolean => isAscii(codeAt(bytes, at, form));

const isAscii = (code: number): boolean => code < 0x80 && PRINTABLE[code] === 1;

const isForeign = (code: number): boolean =>
  code >= 0xa0 && code !== 0xfffe && code !== 0xffff && code !== 0xfeff && code <= 0x10ffff;

function codeAt(bytes: Buffer, at: number, form: Form): number {
  if (form.size === 2) return form.little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  return form.little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
}

function regionOf(bytes: Buffer, core: Span, form: Form): Region {
  return {
    name: form.size === 2 ? 'utf-16' : 'utf-32',
    core,
    size: Math.ceil((core.end - core.start) * 1.5),
    decode: () => decodeText(bytes, core, form),
  };
}

function decodeText(bytes: Buffer, core: Span, form: Form): Decoded {
  const decoded = Buffer.allocUnsafe(Math.ceil((core.end - core.start) * 1.5));
  const map = new PieceMap();
  let at = core.start;
  while (at < core.end) {
    const { code, length } = characterAt(bytes, at, form);
    const size = writeUtf8(decoded, map.size, code);
    map.items(at, { length, stride: length, size });
    at += length;
  }
  return { bytes: decoded.subarray(0, map.size), map };
}

function characterAt(bytes: Buffer, at: number, form: Form): { readonly code: number; readonly length: number } {
  const code = codeAt(bytes, at, form);
  if (form.size === 2 && code >= 0xd800 && code < 0xdc00 && at + 4 <= bytes.length) {
    const low = codeAt(bytes, at + 2, form);
    if (low >= 0xdc00 && low < 0xe000) return { code: 0x10000 + ((code - 0xd800) << 10) + low - 0xdc00, length: 4 };
  }
  return { code, length: form.size };
}
