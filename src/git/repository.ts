import type { Environment } from './environment.js';

export type ObjectFormat = 'sha1' | 'sha256';

/** Where a repository keeps its things. All paths are absolute. */
export type Repository = {
  /** Of this working tree: HEAD, index. In a linked worktree `.git/worktrees/NAME` of the main one. */
  readonly gitDir: string;
  /** Shared by all working trees: objects, refs, config. */
  readonly commonDir: string;
  readonly workTree: string | null;
  readonly bare: boolean;
  readonly objectFormat: ObjectFormat;
  /** The commit that HEAD stands at; null before the first commit. */
  readonly head: string | null;
  readonly shallow: boolean;
  /** A partial clone: objects may be absent by agreement with a remote. */
  readonly partial: boolean;
  /** The index to read: of the running hook where there is one. */
  readonly indexFile: string;
  /** Why git itself will not open it (a HEAD full of garbage, say), in one clause; its objects may be readable all the same. */
  readonly broken: string | null;
  /** True when git's own variables said which repository it is, as they do inside a hook. */
  readonly explicit: boolean;
  /** The environment to start git with: filtered, nothing in it makes git run or fetch anything. */
  readonly env: Environment;
  /** Ends every git that was started for this repository, where somebody is kept waiting for it. */
  readonly deadline?: AbortSignal;
};

export type FindOptions = {
  readonly env: Environment;
  /** True when `path` is where the caller stands, so that GIT_DIR and GIT_INDEX_FILE of a running hook speak of it. */
  readonly hook?: boolean;
};
