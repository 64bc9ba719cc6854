import { gap, type Gap } from '../model/index.js';
import { ALL_REFS, checkRevision } from './added-objects.js';
import type { Repository } from './repository.js';
import { streamGit } from './run.js';
import { splitLines } from './split-lines.js';

/** What a partial clone refers to and does not have, as one gap; none when it has all. */
export async function absentObjects(repo: Repository): Promise<readonly Gap[]> {
  let count = 0;
  let first = '';
  for await (const lines of splitLines(
    streamGit(repo, ['rev-list', '--objects', '--no-object-names', '--missing=print', ...ALL_REFS]),
  )) {
    for (const line of lines) {
      if (!line.startsWith('?')) continue;
      count++;
      first ||= line.slice(1);
    }
  }
  return count === 0
    ? []
    : [
        gap(
          'git',
          `object ${first}`,
          `missing (partial clone), as are ${count} objects in all; git fetch --refetch brings them`,
        ),
      ];
}

const ID_DIGITS = /^[0-9a-f]{40,64}/;

/** Ids of all objects that the revisions reach, those that are not there included. @throws GitError E_BAD_REVISION when there is no such revision. */
export async function reachableObjects(repo: Repository, revisions: readonly string[]): Promise<readonly string[]> {
  for (const revision of revisions) checkRevision(revision);
  const ids: string[] = [];
  for await (const lines of splitLines(
    streamGit(repo, ['rev-list', '--objects', '--no-object-names', '--missing=print', ...revisions, '--']),
  )) {
    for (const line of lines) {
      const id = line.startsWith('?') ? line.slice(1) : line;
      if (ID_DIGITS.test(id)) ids.push(id);
    }
  }
  return ids;
}
