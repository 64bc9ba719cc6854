import { ChangeMark } from './change-mark.js';
import { idLines } from './id-lines.js';
import { readRawDiff } from './raw-diff.js';
import type { Repository } from './repository.js';
import { runGit, streamGit } from './run.js';

/** From one commit to another; null for nothing. */
export type Transition = { readonly before: string | null; readonly after: string };

/**
 * The mark of the changes between two commits, by the id of the second: the same as that of what was staged, where the one became the other by
 * a commit. Transitions whose commits are gone are left out.
 */
export async function committedMarks(
  repo: Repository,
  transitions: readonly Transition[],
): Promise<ReadonlyMap<string, string>> {
  const there = await present(repo, transitions);
  const asked = transitions.filter(({ before, after }) => there.has(after) && (before === null || there.has(before)));
  const marks = new Map<string, ChangeMark>();
  let current = new ChangeMark();
  const args = [
    'diff-tree',
    '--stdin',
    '--always',
    '--root',
    '-r',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--ignore-submodules=none',
  ];
  const input = asked.map(({ before, after }) => (before === null ? `${after}\n` : `${after} ${before}\n`));
  if (input.length > 0)
    await readRawDiff(streamGit(repo, args, { input }), {
      header: (id) => marks.set(id.trim(), (current = new ChangeMark())),
      change: (change) => current.add(change),
    });
  return new Map([...marks].map(([id, mark]) => [id, mark.text]));
}

async function present(repo: Repository, transitions: readonly Transition[]): Promise<ReadonlySet<string>> {
  const ids = new Set(transitions.flatMap(({ before, after }) => (before === null ? [after] : [before, after])));
  if (ids.size === 0) return ids;
  const answer = await runGit(repo, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], { input: idLines(ids) });
  return new Set(
    answer
      .toString('latin1')
      .split('\n')
      .flatMap((line) => (line.endsWith(' commit') ? [line.slice(0, -' commit'.length)] : [])),
  );
}
