import { addedObjects, NOT_REFS, type AddedObjects, type AddedOptions } from './added-objects.js';
import { idLines } from './id-lines.js';
import { peel } from './peel.js';
import type { Repository } from './repository.js';
import { streamGit } from './run.js';
import { splitLines } from './split-lines.js';

/** What goes over the wire when some ids are sent to one who has others, as far as it can hold a secret. */
export type OutgoingObjects = AddedObjects & {
  /** Annotated tags, and blobs that no commit put anywhere: those that a tag or a ref names. */
  readonly others: readonly string[];
};

export type Outgoing = {
  /** Ids of what is sent: commits, tags, even trees and blobs. */
  readonly wanted: readonly string[];
  /**
   * Ids of what the other side has; those that are not here are left out by the caller. `refs` stands for all that the refs of this
   * repository reach, as on a server that asks before it moves them.
   */
  readonly known: readonly string[] | 'refs';
  readonly onChange?: AddedOptions['onChange'];
};

const NAMED_ID = /^([0-9a-f]{40,64})(?: (.*))?$/;

/** All that `wanted` reaches and `known` does not. @throws GitError when an id is not there. */
export async function outgoingObjects(
  repo: Repository,
  { wanted, known, onChange }: Outgoing,
): Promise<OutgoingObjects> {
  const commits = await commitsOf(repo, wanted);
  const notRefs = known === 'refs';
  const none: AddedObjects = { commits: [], blobs: new Map(), newPaths: new Set() };
  const revisions = [...commits, ...excluded(known)];
  const added = commits.length === 0 ? none : await addedObjects(repo, revisions, { notRefs, onChange });
  const told = new Set([...added.commits, ...added.blobs.keys()]);
  return { ...added, others: (await reached(repo, { wanted, known })).filter((id) => !told.has(id)) };
}

/** The commits that the ids come down to. */
async function commitsOf(repo: Repository, ids: readonly string[]): Promise<readonly string[]> {
  return [
    ...new Set(
      (
        await peel(
          repo,
          ids.map((id) => ({ name: id, id })),
          'commit',
        )
      ).values(),
    ),
  ];
}

const excluded = (known: Outgoing['known']): readonly string[] => (known === 'refs' ? [] : known.map((id) => `^${id}`));

async function reached(repo: Repository, { wanted, known }: Outgoing): Promise<readonly string[]> {
  const input = [...idLines(wanted), ...idLines(excluded(known))];
  const not = known === 'refs' ? NOT_REFS : [];
  const ids: string[] = [];
  for await (const lines of splitLines(streamGit(repo, ['rev-list', '--objects', '--stdin', ...not], { input }))) {
    for (const line of lines) {
      const [, id] = NAMED_ID.exec(line) ?? [];
      if (id !== undefined) ids.push(id);
    }
  }
  return ids;
}
