import { BlobHistory } from './blob-history.js';
import { GitError } from './git-error.js';
import { idLines } from './id-lines.js';
import { readRawDiff } from './raw-diff.js';
import type { Repository } from './repository.js';
import { streamGit } from './run.js';

/** Where to walk: arguments that choose revisions, more of them (ids) for standard input, how to compare merges, and which paths only. */
export type Walk = {
  readonly revisions: readonly string[];
  readonly ids?: readonly string[];
  readonly diff?: readonly string[];
  readonly paths?: readonly string[];
};

/** More than these are not named to git one by one; its whole output is looked through then. */
const MOST_NAMED = 256;

/** Walks history once, newest first, and notes where the wanted blobs come and go; each merge is compared with all its parents. */
export async function walkHistory(repo: Repository, wanted: ReadonlySet<string>, walk: Walk): Promise<BlobHistory> {
  const history = new BlobHistory(wanted);
  const named = wanted.size <= MOST_NAMED ? [...wanted].map((id) => `--find-object=${id}`) : [];
  const args = [
    'log',
    '--topo-order',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--root',
    '--no-ext-diff',
    '--ignore-submodules=none',
    '--no-textconv',
    '--no-color',
    '--no-notes',
    '--encoding=UTF-8',
    '--format=tformat:%H%n%P%n%an <%ae>%n%aI',
    ...(walk.diff ?? ['-c']),
    ...named,
    ...(walk.ids === undefined ? [] : ['--stdin']),
    ...walk.revisions,
    '--',
    ...(walk.paths ?? []),
  ];
  try {
    await readRawDiff(streamGit(repo, args, { input: idLines(walk.ids ?? []) }), {
      header: (text) => history.startCommit(text),
      change: (change) => history.change(change),
    });
  } catch (error) {
    // A commit whose parents are gone ends the walk. What was seen before it holds.
    if (!(error instanceof GitError) || error.code !== 'E_GIT_FAILED') throw error;
  }
  history.finish();
  return history;
}
