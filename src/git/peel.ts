import { idLines } from './id-lines.js';
import type { Ref } from './refs.js';
import type { Repository } from './repository.js';
import { runGit } from './run.js';

const ID = /^[0-9a-f]+$/;

/** What each ref comes down to, as a commit or a tree, by the ref's name; refs that come down to something else are left out. */
export async function peel(
  repo: Repository,
  refs: readonly Ref[],
  to: 'commit' | 'tree',
): Promise<ReadonlyMap<string, string>> {
  const input = idLines(
    refs.map(({ id }) => id),
    `^{${to}}`,
  );
  const answer = await runGit(repo, ['cat-file', '--batch-check=%(objectname)', '--buffer'], { input });
  const ids = answer.toString('latin1').split('\n');
  return new Map(
    refs.flatMap(({ name }, index) => {
      const id = ids[index] ?? '';
      return ID.test(id) ? [[name, id] as const] : [];
    }),
  );
}
