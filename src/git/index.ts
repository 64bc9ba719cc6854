// Everything that knows git: where a repository keeps its things, its objects, refs and index, and who brought what in when.
// Nothing here scans, and nothing that the scanned repository's configuration names may run. No slow module is imported
// statically, because the commit hook loads this folder.
export type { Environment } from './environment.js';
export { GitError, type GitErrorCode } from './git-error.js';
export type { FindOptions, ObjectFormat, Repository } from './repository.js';
export { findRepository, findRepositorySync } from './find-repository.js';
export { runGit, streamGit, type RunOptions } from './run.js';
export type { GitObject, ObjectReader, ObjectType, ReadBatch, ReadOptions } from './object-reader.js';
export type { BlobAttribution, BlobPlace } from './attribution.js';
export { RefList, RefTable, namesOfAll, type KeptRefTable } from './ref-table.js';
export { blobId } from './object-id.js';
export { splitLines } from './split-lines.js';
export { splitNul } from './split-nul.js';
export { CatFileReader } from './cat-file-reader.js';
export { readBlobs, readStaged, type Staged, type StagedBatch, type StagedBlob } from './staged.js';
export { committedMarks, type Transition } from './committed-marks.js';
export { headMoves, type HeadMove } from './head-moves.js';
export { indexEntries, type IndexEntry } from './index-entries.js';
export { GITLINK } from './raw-diff.js';
export { listRefs, reflogEntries, type Ref } from './refs.js';
export { attributeBlobs } from './attribute-blobs.js';
export { attributeCommits } from './attribute-commits.js';
export { addedObjects, type AddedChange, type AddedObjects, type AddedPlace } from './added-objects.js';
export { absentObjects, reachableObjects } from './reachable-objects.js';
export { namesBelow } from './tip-names.js';
export { shallowCommits } from './shallow.js';
export { peel } from './peel.js';
export { treeEntries } from './tree.js';
export { openReader } from './open-reader.js';
export { outgoingObjects, type Outgoing, type OutgoingObjects } from './outgoing-objects.js';
export { hooksPath } from './hooks-path.js';
export { ignoredWithoutGit } from './ignored-without-git.js';
export { Connections } from './connections.js';
export {
  attachPackStore,
  openPackStore,
  readPackBytes,
  startsLikePack,
  type PackBytesOptions,
  type ForestWalk,
  type PackedObject,
  type PackStore,
  type SharedStore,
  type StoredObject,
  type WalkNode,
} from './pack/index.js';
export { stampOf, type StoreStamp } from './pack/store-stamp.js';
export { marksOf, rawIdsOf, unitCount } from './pack/store-ids.js';
export {
  buildHistoryGraph,
  CommitCollector,
  TreeCollector,
  type CommitPart,
  type HistoryGraph,
  type HistoryGraphInput,
  type TreeCollectorOptions,
  type TreePart,
} from './history-graph/index.js';
