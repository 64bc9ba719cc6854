import type { ByteStrings } from './byte-interner.js';

/** In place of an object's number where a commit or tag names none. */
export const NONE = -1;

/** How a target that the store lacks is told from an object's number. */
export const missingObject = (n: number): number => -2 - n;

/**
 * What some commits and tags point at, as plain data: it goes from thread to thread. Targets are numbers of objects in the store,
 * `NONE`, or `missingObject(n)` for the id `n` of `missing`.
 */
export type CommitPart = {
  readonly commits: Uint32Array;
  readonly trees: Int32Array;
  /** When each was committed, in seconds since 1970; 0 where that is not to be read. */
  readonly dates: Float64Array;
  /** The parents of commit `c` are those from `parentStarts[c]` up to `parentStarts[c + 1]`. */
  readonly parentStarts: Uint32Array;
  readonly parents: Int32Array;
  readonly tags: Uint32Array;
  readonly tagged: Int32Array;
  /** Ids that the store lacks. */
  readonly missing: ByteStrings;
};
