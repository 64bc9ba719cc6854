import { CLASS, HEX, STANDARD, URL_SAFE, hexByteAt } from './alphabet.js';
import { LONG_RUN, base64Region, beginsPacked, isMedia } from './base64.js';
import { beginsPackedHex, hexRegion } from './hex.js';
import { continues, digitsIn, endOfRun, oneLine, startOfRun, withFollowing } from './lines.js';
import type { Lines } from './lines.js';
import { LONG_STRETCH, NOWHERE, SHORTEST_RUN, holdsTextStretch, nextLongStretch, nextTextStretch } from './phase.js';
import type { Region } from './region.js';
import type { Span } from '../model/index.js';

const BACKSLASH = 0x5c;
const PERCENT = 0x25;

/** All regions of base64 (all kinds) and plain hex in `bytes`. Which they are depends only on the run and its neighbours. */
export function* runRegions(bytes: Buffer): Generator<Region> {
  let [text, long, at] = [-1, -1, 0];
  for (;;) {
    if (text < at) text = nextTextStretch(bytes, at);
    if (long < at) long = nextLongStretch(bytes, at);
    const hit = Math.min(text, long);
    if (hit === NOWHERE) return;
    const start = startOfRun(bytes, hit, at);
    const end = endOfRun(bytes, hit);
    at = isWorthIt(bytes, start, end) ? yield* regionsOfRun(bytes, unglue(bytes, start, end)) : end;
  }
}

/** Long names and paths are not: they are neither text nor, alone or as a block, long enough for binary data. */
function isWorthIt(bytes: Buffer, start: number, end: number): boolean {
  if (end - start >= LONG_RUN) return !isMedia(bytes, start);
  if (end - start >= LONG_STRETCH && (beginsPacked(bytes, start) || beginsPackedHex(bytes, start))) return true;
  return (end - start >= LONG_STRETCH && continues(bytes, end)) || holdsTextStretch(bytes, start, end);
}

/** Behind the letter of an escape (`\nTG9y…`, `%3DTG9y…`) that only looks like the first digit. */
function unglue(bytes: Buffer, start: number, end: number): Span {
  const before = bytes[start - 1];
  const first = bytes[start];
  if (before === BACKSLASH && (first === 0x6e || first === 0x72 || first === 0x74)) return { start: start + 1, end };
  if (before === PERCENT && hexByteAt(bytes, start) >= 0) return { start: start + 2, end };
  return { start, end };
}

/** Regions of one run, as a block with the lines below it or else alone. Gives the place to go on from. */
function* regionsOfRun(bytes: Buffer, run: Span): Generator<Region, number> {
  const first = oneLine(bytes, run.start, run.end);
  const block = withFollowing(bytes, first);
  if (block.end > first.end) {
    const region = regionOf(bytes, block);
    if (region !== undefined) yield region;
    // A long block is done with either way: to try its lines again one by one would be quadratic.
    if (region !== undefined || digitsIn(block) >= LONG_RUN) return block.end;
  }
  yield* regionsOfLine(bytes, first);
  return run.end;
}

function* regionsOfLine(bytes: Buffer, line: Lines): Generator<Region> {
  let accepted = -1;
  for (const apart of separatorsFor(line.any)) {
    for (const piece of piecesOf(bytes, line, apart)) {
      if (piece.start < accepted) continue;
      const region = regionOf(bytes, oneLine(bytes, piece.start, piece.end));
      if (region === undefined) continue;
      accepted = piece.end;
      yield region;
    }
  }
}

/** What a run may be split at: nothing for plain digits, else each alphabet's foreign signs, and all signs. */
function separatorsFor(classes: number): readonly number[] {
  const signs = classes & (STANDARD | URL_SAFE);
  if (signs === 0) return [0];
  return signs === (STANDARD | URL_SAFE) ? [URL_SAFE, STANDARD, signs] : [0, signs];
}

function* piecesOf(bytes: Buffer, line: Lines, apart: number): Generator<Span> {
  let start = line.start;
  for (let at = start; at <= line.end; at++) {
    if (at < line.end && ((CLASS[bytes[at] as number] as number) & apart) === 0) continue;
    if (at - start >= SHORTEST_RUN) yield { start, end: at };
    start = at + 1;
  }
}

function regionOf(bytes: Buffer, lines: Lines): Region | undefined {
  const digits = withoutPrefix(bytes, lines);
  return (digits.all & HEX) !== 0 ? hexRegion(bytes, digits) : base64Region(bytes, lines);
}

/** A line of hex digits behind its `0x`. */
function withoutPrefix(bytes: Buffer, lines: Lines): Lines {
  const isPrefixed = bytes[lines.start] === 0x30 && ((bytes[lines.start + 1] ?? 0) | 32) === 0x78;
  return isPrefixed && lines.step === lines.width ? oneLine(bytes, lines.start + 2, lines.end) : lines;
}
