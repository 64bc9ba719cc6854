import type { Variant } from '../detector/index.js';

const SIZE = 256;

/** The bytes that a variant may have at a position, or null where it may have ended before. */
export function setAt(variant: Variant, position: number): Uint8Array | null {
  if (position >= variant.min) return null;
  const set = new Uint8Array(SIZE);
  let [earliest, latest] = [0, 0];
  for (const run of variant.runs) {
    if (position >= earliest && position < latest + run.max) {
      // Nearly always one run alone can stand here.
      if (run.min === run.max && earliest === latest) return run.set;
      add(set, run.set);
    }
    earliest += run.min;
    latest += run.max;
    if (earliest > position) break;
  }
  return set;
}

/** Takes the bytes of one table of 256 into another. */
export function add(to: Uint8Array, set: Uint8Array): void {
  for (let byte = 0; byte < SIZE; byte++) if (set[byte] === 1) to[byte] = 1;
}
