import type { Gap } from '../../model/index.js';
import type { BlobAttribution } from '../attribution.js';
import type { PackStore } from '../pack/index.js';
import type { Ref } from '../refs.js';
import type { Repository } from '../repository.js';
import type { CommitPart } from './commit-part.js';
import type { TreePart } from './tree-part.js';

export type HistoryGraphInput = {
  readonly store: PackStore;
  readonly repo: Repository;
  /** Every ref, HEAD among them, as `listRefs` gives them. */
  readonly refs: readonly Ref[];
  /** As `reflogEntries` gives them. */
  readonly reflog: readonly Ref[];
  /** Of all trees and all commits and tags of the store, in any number of parts. */
  readonly trees: readonly TreePart[];
  readonly commits: readonly CommitPart[];
};

/** All answers are the same for the same repository, however it is packed and however many parts there were. */
export type HistoryGraph = {
  /** Commits in the store, and those of them that a ref or a reflog reaches. */
  readonly commitCount: number;
  readonly reachedCount: number;
  /**
   * Where blobs stood in history: paths, who brought them in and took them out, and whether they are at a tip. Every id that is asked
   * for gets an answer, an empty one where nothing is known. Only what the collectors were told to want has places. Commits that
   * neither a ref nor a reflog reaches are only looked at for blobs that stand nowhere else.
   */
  blobs(wanted: ReadonlySet<string>): ReadonlyMap<string, BlobAttribution>;
  /** The same for names of files and folders, as UTF-8 text without their folder; the places are whole paths. */
  names(wanted: ReadonlySet<string>): ReadonlyMap<string, BlobAttribution>;
  /** Who made commits and tags, when, and the refs that reach them. Ids of other objects are left out. */
  commits(ids: ReadonlySet<string>): ReadonlyMap<string, BlobAttribution>;
  /** A gap for each object that the store lacks although a ref or reflog reaches what points at it; beyond a thousand, one for the rest. */
  missing(): readonly Gap[];
};
