import type { Span } from '../../model/index.js';

/** Bytes of base64, hex and their line breaks, also written as escapes: what a long encoded run is made of. */
const RUN_BYTES = new Uint8Array(256);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-\\\r\n%')
  RUN_BYTES[char.charCodeAt(0)] = 1;

const LOOKED_AT = 80;
/** Prose and code have blanks and signs more often than one byte in twenty. */
const MOST_OTHERS = 4;

/**
 * Widens a slice whose edge lies within what may be one long encoded run: whether that is worth decoding is seen in the whole of
 * it only, and a piece may look like nothing.
 */
export function outOfRuns(bytes: Uint8Array, slice: Span): Span {
  let { start, end } = slice;
  for (let step = LOOKED_AT * 8; start > 0 && isRun(bytes, start, start + LOOKED_AT); step *= 2)
    start = Math.max(0, start - step);
  for (let step = LOOKED_AT * 8; end < bytes.length && isRun(bytes, end - LOOKED_AT, end); step *= 2)
    end = Math.min(bytes.length, end + step);
  return { start, end };
}

function isRun(bytes: Uint8Array, from: number, to: number): boolean {
  let others = 0;
  for (let at = Math.max(0, from); at < Math.min(to, bytes.length); at++) {
    if (RUN_BYTES[bytes[at] as number] === 0 && ++others > MOST_OTHERS) return false;
  }
  return true;
}
