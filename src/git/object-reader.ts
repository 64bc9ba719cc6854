import type { Gap } from '../model/index.js';
import type { GitError } from './git-error.js';

export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree';
export type GitObject = { readonly id: string; readonly type: ObjectType; readonly bytes: Uint8Array };
export type ReadBatch = { readonly objects: readonly GitObject[]; readonly gaps: readonly Gap[] };

export type ReadOptions = {
  /** Default: blobs, commits and tags. */
  readonly types?: readonly ObjectType[];
  /** A larger object is a gap that names it and both sizes. */
  readonly maxBytes: number;
  /** Objects that need not be read again. */
  readonly skip?: ReadonlySet<string>;
};

/**
 * Reads objects in bulk, in whatever order is cheapest. Bytes may be parts of a larger buffer that is never written again.
 * What cannot be read (missing, damaged, too large) is a gap that names the object, and the reading goes on.
 */
export interface ObjectReader {
  readonly kind: 'cat-file' | 'isomorphic-git' | 'pack';
  /** Why git itself does not read: it is missing, or refuses. Without it, nothing but the objects can be had. */
  readonly refusal?: GitError;
  /** Every object of the store, reachable or not, each once. */
  all(options: ReadOptions): AsyncIterable<ReadBatch>;
  /** The named objects, each once. */
  read(ids: Iterable<string>, options: ReadOptions): AsyncIterable<ReadBatch>;
  close(): Promise<void>;
}
