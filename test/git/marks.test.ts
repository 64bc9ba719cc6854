import { afterAll, describe, expect, it } from 'vitest';
import { committedMarks, headMoves, readStaged } from '../../src/git/index.js';
import { TestFolders, type TestRepository } from './test-repository.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const staged = async (repo: TestRepository): Promise<string> =>
  (await readStaged(repo.open(), { maxBytes: 1000 })).mark;

/** The mark of the last step of HEAD. */
async function committed(repo: TestRepository): Promise<string | undefined> {
  const [move] = headMoves(repo.open()).slice(-1);
  return move === undefined ? undefined : (await committedMarks(repo.open(), [move])).get(move.after);
}

describe('the mark of what is staged', () => {
  it.each([['sha1'], ['sha256']])('is that of the commit which makes it, with %s', async (format) => {
    const repo = folders.repository([`--object-format=${format}`]);
    const steps: readonly (readonly [() => void, ...(readonly string[])])[] = [
      [() => repo.write('a b/ä\n"x', 'one\n')],
      [() => ['b', 'c'].forEach((name) => repo.write(name, 'two\n'))],
      [() => repo.git('rm', '-q', 'b')],
      [() => undefined, '--allow-empty'],
      [() => repo.write('c', 'amended\n'), '--amend'],
      [() => undefined, '--amend'],
      [() => repo.git('update-index', '--chmod=+x', 'c')],
      [() => repo.git('mv', 'c', 'd')],
      [() => repo.write('later', 'x')],
    ];
    const marks = new Set<string>();
    for (const [change, ...flags] of steps) {
      change();
      if (!flags.includes('--allow-empty')) repo.tryGit('add', '-u');
      repo.git('add', ...(marks.size < 2 ? ['-A'] : ['-N', '.']));
      const mark = await staged(repo);
      marks.add(mark);
      repo.git('commit', '-q', '--allow-empty', '-m', 'x', ...flags);
      expect(await committed(repo)).toBe(mark);
    }
    expect(marks.size).toBeGreaterThan(5);
  });

  it('is that of a merge', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1\n' });
    repo.git('switch', '-q', '-c', 'side');
    repo.commit({ b: '1\n' });
    repo.git('switch', '-q', 'main');
    repo.commit({ c: '1\n' });
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    const mark = await staged(repo);
    repo.git('commit', '-q', '--no-edit');
    expect(await committed(repo)).toBe(mark);
    expect(headMoves(repo.open()).at(-1)).toMatchObject({ action: 'commit (merge)' });
  });

  it('says nothing of commits that are gone', async () => {
    const repo = folders.repository();
    const head = repo.commit({ a: '1\n' });
    const gone = 'f'.repeat(40);
    expect(
      await committedMarks(repo.open(), [
        { before: gone, after: head },
        { before: null, after: gone },
      ]),
    ).toEqual(new Map());
    expect(await committedMarks(repo.open(), [])).toEqual(new Map());
  });

  it('tells what HEAD did, in every working tree', () => {
    const repo = folders.repository();
    repo.commit({ a: '1\n' });
    repo.git('worktree', 'add', '-q', '-b', 'other', '../other');
    repo.git('-C', '../other', 'commit', '-q', '--allow-empty', '-m', 'x: y');
    const moves = headMoves(repo.open());
    expect(moves.map(({ action }) => action)).toContain('commit (initial)');
    expect(moves.filter(({ action }) => action === 'commit')).toHaveLength(1);
    expect(moves.every(({ at }) => at > 1_600_000_000)).toBe(true);
  });
});
