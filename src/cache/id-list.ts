import { IdCursor } from './id-cursor.js';

// A list of ids: raw ids one behind the other, ascending, each once. `width` is the length of an id in bytes.

/** The ids of `a` and those of `b`. */
export function unionOf(a: Uint8Array, b: Uint8Array, width: number): Uint8Array {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const union = new Uint8Array(a.length + b.length);
  const cursor = new IdCursor(a, width);
  let [copied, end] = [0, 0];
  for (let from = 0; from < b.length; from += width) {
    const known = cursor.seek(b, from);
    union.set(a.subarray(copied, cursor.at), end);
    end += cursor.at - copied;
    copied = cursor.at;
    if (known) continue;
    union.set(b.subarray(from, from + width), end);
    end += width;
  }
  union.set(a.subarray(copied), end);
  return union.subarray(0, end + a.length - copied);
}

/** The ids of `a` that are not in `b`. */
export function differenceOf(a: Uint8Array, b: Uint8Array, width: number): Uint8Array {
  if (a.length === 0 || b.length === 0) return a;
  const difference = new Uint8Array(a.length);
  const cursor = new IdCursor(a, width);
  let [copied, end] = [0, 0];
  for (let from = 0; from < b.length; from += width) {
    if (!cursor.seek(b, from)) continue;
    difference.set(a.subarray(copied, cursor.at), end);
    end += cursor.at - copied;
    copied = cursor.at + width;
  }
  difference.set(a.subarray(copied), end);
  return difference.subarray(0, end + a.length - copied);
}
