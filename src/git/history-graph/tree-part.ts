import type { ByteStrings } from './byte-interner.js';

/** What a record of a tree's row says. */
export const FOLDER = 0;
/** A wanted blob; the target is its number. */
export const WANTED = 1;
/** Any other entry whose name is wanted; no target. */
export const NAMED = 2;
/** The store lacks the object; the target is a number in `missing`. */
export const MISSING = 3;

/**
 * What some trees hold that matters, as plain data: it goes from thread to thread. A tree's row is its folders, and those of its
 * other entries that are wanted or missing, in the order of the tree. Trees with equal rows mostly share one.
 */
export type TreePart = {
  /** Numbers of the trees in the store, and the row of each. */
  readonly trees: Uint32Array;
  readonly rowOf: Uint32Array;
  /** Row `r` is the records from `rowStarts[r]` up to `rowStarts[r + 1]`. */
  readonly rowStarts: Uint32Array;
  /** Of each record: the number of its name times four, and what it says (`FOLDER` and so on). */
  readonly words: Uint32Array;
  /** Of each record: the number of the object in the store, or as said above. */
  readonly targets: Uint32Array;
  /** Every distinct name of a file, folder or submodule. */
  readonly names: ByteStrings;
  /** By name: 1 where it is wanted. */
  readonly wantedNames: Uint8Array;
  /** Ids that the store lacks. */
  readonly missing: ByteStrings;
};
