import { GitError } from './git-error.js';
import { idLines } from './id-lines.js';
import { GITLINK, readRawDiff, type RawChange } from './raw-diff.js';
import type { Repository } from './repository.js';
import { streamGit } from './run.js';

/** A path that some commits put content at. `at` is the author's date in seconds since 1970. */
export type AddedPlace = { readonly path: string; readonly commit: string; readonly at: number };

/** What some commits add: themselves, and the blobs that they or their merges put somewhere, by id. */
export type AddedObjects = {
  readonly commits: readonly string[];
  readonly blobs: ReadonlyMap<string, readonly AddedPlace[]>;
  /** Paths that a commit has and none of its parents. */
  readonly newPaths: ReadonlySet<string>;
};

/** A change that a commit makes, deletions too. */
export type AddedChange = RawChange & { readonly commit: string };

/** Most places kept for one blob: more are of no use to anyone. */
const MOST_PLACES = 100;

export type AddedOptions = {
  readonly since?: Date | undefined;
  readonly notRefs?: boolean;
  /** Told each change on the way, those of the newest commits first. */
  readonly onChange?: ((change: AddedChange) => void) | undefined;
};

/**
 * What the chosen commits add (null: all that a ref or reflog reaches), each merge compared with all its parents.
 * `notRefs` leaves out what the refs of the repository reach. @throws GitError E_BAD_REVISION when there is no such revision.
 */
export async function addedObjects(
  repo: Repository,
  revisions: readonly string[] | null,
  { since, notRefs = false, onChange }: AddedOptions = {},
): Promise<AddedObjects> {
  for (const revision of revisions ?? []) checkRevision(revision);
  const commits: string[] = [];
  const blobs = new Map<string, AddedPlace[]>();
  const newPaths = new Set<string>();
  let at = 0;
  const args = [
    'log',
    '--raw',
    '-z',
    '-c',
    '--no-abbrev',
    '--no-renames',
    '--root',
    '--no-ext-diff',
    '--ignore-submodules=none',
    '--no-textconv',
    '--no-color',
    '--no-notes',
    '--format=tformat:%H %at',
    ...(since === undefined ? [] : [`--since=${since.toISOString()}`]),
    // A push may name more revisions than fit on a command line.
    ...(revisions === null ? ALL_REFS : ['--stdin']),
    ...(notRefs ? NOT_REFS : []),
    '--',
  ];
  await readRawDiff(streamGit(repo, args, { input: idLines(revisions ?? []) }), {
    header: (text) => {
      commits.push(text.slice(0, text.indexOf(' ')));
      at = Number(text.slice(text.indexOf(' ') + 1));
    },
    change: (change) => {
      const { before, after, mode, path, status } = change;
      onChange?.({ ...change, commit: commits.at(-1) ?? '' });
      if (IS_NEW.test(status)) newPaths.add(path);
      if (mode === GITLINK || status.includes('D') || before.includes(after)) return;
      const places = blobs.get(after) ?? [];
      if (places.length < MOST_PLACES) blobs.set(after, [...places, { path, commit: commits.at(-1) ?? '', at }]);
    },
  });
  return { commits, blobs, newPaths };
}

/** Of a merge: compared with every one of its parents. */
const IS_NEW = /^A+$/;

/** What could be taken for an option is no revision. */
export function checkRevision(revision: string): void {
  if (revision === '' || revision.startsWith('-') || /[\n\0]/.test(revision)) {
    throw new GitError(
      'E_BAD_REVISION',
      `"${revision.replace(/[^\x20-\x7e]/g, '?')}" is not a revision; name a commit, a branch, a tag or a range such as main..HEAD.`,
    );
  }
}

/** The switches that leave out what a ref reaches. */
export const NOT_REFS: readonly string[] = ['--not', '--all'];

/** The switches that choose all that a ref or a reflog reaches. */
export const ALL_REFS: readonly string[] = ['--all', '--reflog'];
