import { DEFAULT_NEAR_BEFORE, type Near } from '../detector/index.js';
import type { Span } from '../model/index.js';

/** Whether one of the words stands near enough to the token; compares without regard to ASCII case. */
export function isNear(near: Near, bytes: Uint8Array, token: Span): boolean {
  const from = Math.max(0, token.start - (near.before ?? DEFAULT_NEAR_BEFORE) - longest(near.words));
  const to = Math.min(bytes.length, token.end + (near.after ?? 0) + longest(near.words));
  const head = lowerCase(bytes, from, token.start);
  const tail = near.after ? lowerCase(bytes, token.end, to) : '';
  return near.words.some((word) => {
    const text = word.toLowerCase();
    const before = head.lastIndexOf(text);
    if (before >= 0 && head.length - before - text.length <= (near.before ?? DEFAULT_NEAR_BEFORE)) return true;
    const after = tail.indexOf(text);
    return after >= 0 && after <= (near.after ?? 0);
  });
}

const longest = (words: readonly string[]): number => Math.max(...words.map((word) => word.length));

const lowerCase = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, to - from)).toString('latin1').toLowerCase();
