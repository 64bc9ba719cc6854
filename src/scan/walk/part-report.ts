import type { CommitPart, TreePart } from '../../git/index.js';
import type { Gap } from '../../model/index.js';
import type { PackedSighting } from './packed-sighting.js';

/** Blobs, commits and tags are looked at for what they hold; trees after them, for names, and for where the blobs stand. */
export type Stage = 'objects' | 'trees';

/** An object by its number in the store, and its size in bytes. `whole`: all that can be looked at was. */
export type SeenObject = {
  readonly index: number;
  readonly sightings: readonly PackedSighting[];
  readonly whole: boolean;
  readonly size: number;
  /** What could not be decoded of it: that is so each time. */
  readonly gaps: readonly Gap[];
};

/** What was seen in one part of a store's objects. Plain data. */
export type PartReport = {
  readonly seen: readonly SeenObject[];
  /** Numbers of objects in which nothing was seen, and all of which was looked at. */
  readonly clean: Uint32Array;
  /** Of those. */
  readonly cleanBytes: number;
  /** Numbers of blobs that are repositories of their own, to be opened by whoever gathers. */
  readonly containers: readonly number[];
  /** Names of files and folders in which something was seen. */
  readonly names: readonly Uint8Array[];
  readonly gaps: readonly Gap[];
  readonly units: number;
  readonly bytes: number;
  /** False when it was told to stop before the end. */
  readonly finished: boolean;
};

/** What one thread has learnt of commits and trees in all its parts. */
export type Learnt = { readonly commits: CommitPart; readonly trees: TreePart | null };
