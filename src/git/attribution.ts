import type { CommitMark } from '../model/index.js';
import type { RefList } from './ref-table.js';

/** A path that a blob stood at, with the earliest commit that put it there; null when no commit is known. */
export type BlobPlace = { readonly path: string; readonly mark: CommitMark | null };

/** Where some content stood in history. */
export type BlobAttribution = {
  /** Oldest first. */
  readonly places: readonly BlobPlace[];
  readonly introduced: CommitMark | null;
  /** The commit that took it away last; null while it is at a tip. */
  readonly removed: CommitMark | null;
  readonly atTip: boolean;
  /** The refs at whose tip it stands. */
  readonly refs: RefList;
};
