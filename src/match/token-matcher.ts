import { matchVariant, type TokenShape } from '../detector/index.js';
import type { Span } from '../model/index.js';
import { asciiWindow, type Regex, type RegexEngine } from './regex.js';

/** Matches one token shape at a place, or finds it in a window. The pattern is compiled when a variant first needs it. */
export interface TokenMatcher {
  /** Where the token that begins at `at` ends, or -1: what `at` finds, without making anything. */
  endOf(bytes: Uint8Array, at: number): number;
  /** The token that begins at `at`, with nothing of the same word on either side, or null. */
  at(bytes: Uint8Array, at: number): Span | null;
  /** All tokens that begin in `from` to `to`, in order. */
  within(bytes: Uint8Array, from: number, to: number): readonly Span[];
}

export function tokenMatcher(shape: TokenShape, engine: RegexEngine): TokenMatcher {
  const direct = shape.variants.every((variant) => variant.deterministic);
  const endAt = direct ? directEnd(shape) : regexEnd(shape, engine);
  const first = firstBytes(shape);
  const endOf = (bytes: Uint8Array, start: number): number => {
    if (start < 0 || first[bytes[start] ?? 0] !== 1 || !clearBefore(shape, bytes, start)) return -1;
    const end = endAt(bytes, start);
    return end > start && (end >= bytes.length || shape.notAfter[bytes[end] as number] === 0) ? end : -1;
  };
  const at = (bytes: Uint8Array, start: number): Span | null => {
    const end = endOf(bytes, start);
    return end < 0 ? null : { start, end };
  };
  return { endOf, at, within: (bytes, from, to) => scanWindow(at, bytes, { start: from, end: to }) };
}

function scanWindow(at: TokenMatcher['at'], bytes: Uint8Array, window: Span): readonly Span[] {
  const found: Span[] = [];
  const stop = Math.min(window.end, bytes.length);
  for (let start = Math.max(0, window.start); start < stop; start++) {
    const token = at(bytes, start);
    if (token === null) continue;
    found.push(token);
    start = token.end - 1;
  }
  return found;
}

/** The longest of the variants that match and leave nothing of the word over; all are tried byte by byte. */
const directEnd =
  (shape: TokenShape) =>
  (bytes: Uint8Array, start: number): number => {
    let best = -1;
    for (const variant of shape.variants) {
      const end = matchVariant(variant, bytes, start);
      if (end > best && (end >= bytes.length || shape.notAfter[bytes[end] as number] === 0)) best = end;
    }
    return best;
  };

function regexEnd(shape: TokenShape, engine: RegexEngine): (bytes: Uint8Array, start: number) => number {
  let regex: Regex | undefined;
  return (bytes, start) => {
    // The closing group demands the edge, so that the engine goes back until what follows is none of the token's bytes.
    regex ??= engine.compile(`^(${shape.source})(?:[^${edgeClass(shape)}]|$)`, false);
    const match = regex.exec(asciiWindow(bytes, start, start + shape.maxLength + 1));
    return match === null ? -1 : start + match.secretEnd;
  };
}

function edgeClass(shape: TokenShape): string {
  let source = '';
  shape.notAfter.forEach((not, byte) => {
    if (not) source += `\\x${byte.toString(16).padStart(2, '0')}`;
  });
  return source;
}

function firstBytes(shape: TokenShape): Uint8Array {
  const first = new Uint8Array(256);
  for (const variant of shape.variants) {
    for (const run of variant.runs) {
      run.set.forEach((has, byte) => {
        if (has) first[byte] = 1;
      });
      if (run.min > 0) break;
    }
  }
  return first;
}

const BACKSLASH = 0x5c;
const ESCAPES = new Set(Array.from('nrtbfv0', (char) => char.charCodeAt(0)));

/** True where the byte before belongs to no word, or is the letter of an escape such as `\n`. */
function clearBefore(shape: TokenShape, bytes: Uint8Array, start: number): boolean {
  if (start === 0) return true;
  const before = bytes[start - 1] as number;
  if (shape.notBefore[before] === 0) return true;
  return start > 1 && bytes[start - 2] === BACKSLASH && ESCAPES.has(before);
}
