// Where units come from: a working tree, what is staged or not staged, full history, a range of commits, a stream.
// Sources read and name content, once per content where they can; they do not decode, match or judge it.
// What cannot be read is a gap. No slow module is imported statically, because the commit hook loads this folder.
export { namesOfAll, type BlobAttribution } from '../git/index.js';
export {
  TREATMENTS,
  type Source,
  type SourceBatch,
  type SourceFacts,
  type Kept,
  type StoreWalk,
  type WalkRequest,
} from './source.js';
export type { PathChoice } from './path-filter.js';
export { worktreeSource, type WorktreeOptions } from './worktree.js';
export { stagedSource, type StagedOptions } from './staged.js';
export { unstagedSource, type UnstagedOptions } from './unstaged.js';
export { historySource } from './history.js';
export type { HistoryOptions } from './history-options.js';
export { isContainer, openContainer, type ContainedUnit, type ContainerOptions } from './container.js';
export { gitFolderSource, type GitFolderOptions } from './git-folder.js';
export { lfsSource, type LfsOptions } from './lfs.js';
export { nestedRepositories, type Nested, type NestedOptions, type NestedRepository } from './nested-repositories.js';
export { prefixedSource } from './prefixed.js';
export { toldGaps } from './told-gaps.js';
export { givenSource, type GivenFile, type GivenOptions, type GivenText } from './given.js';
export { messageSource, type MessageOptions } from './message.js';
export { outgoingSource, type OutgoingOptions } from './outgoing.js';
export { rangeSource, type RangeOptions } from './range.js';
export { streamSource, type StreamOptions } from './stream.js';
