import type { Span } from '../model/index.js';
import type { FinderHit } from './shape.js';

const [OPEN, CLOSE] = [0x7b, 0x7d];

/** The innermost `{ … }` round a hit, brackets included, or null where one of them stands outside its bounds. Brackets in strings count too. */
export function blockRound({ bytes, start, end, from, to }: FinderHit): Span | null {
  let depth = 0;
  let open = start - 1;
  for (; open >= from; open--) {
    if (bytes[open] === CLOSE) depth++;
    else if (bytes[open] === OPEN && depth-- === 0) break;
  }
  if (open < from) return null;
  depth = 0;
  let close = end;
  for (; close < to; close++) {
    if (bytes[close] === OPEN) depth++;
    else if (bytes[close] === CLOSE && depth-- === 0) return { start: open, end: close + 1 };
  }
  return null;
}

/** The bytes of a span as one character each. */
export const latin1 = (bytes: Uint8Array, { start, end }: Span): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, end - start)).toString('latin1');
