import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/index.js';
import { TestFolders, type TestRepository } from '../git/test-repository.js';
import { findingOf, Product, tails, tailsOf } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

const NAMES = ['old', 'committed', 'side', 'indexOnly', 'fileOnly', 'untracked', 'ignored', 'nested'] as const;
const secret = Object.fromEntries(NAMES.map((name, index) => [name, samples.token(index + 1)])) as Record<
  (typeof NAMES)[number],
  string
>;

/** One secret in each state that a file can be in. */
function makeRepository(): { readonly repo: TestRepository; readonly afterOld: string } {
  const repo = folders.repository();
  repo.commit({ 'a.txt': `${secret.old}\n`, '.gitignore': '*.local\n' });
  const afterOld = repo.commit({ 'a.txt': 'clean\n' });
  repo.git('switch', '-q', '-c', 'side');
  repo.commit({ 'side.txt': `${secret.side}\n` });
  repo.git('switch', '-q', 'main');
  repo.commit({
    'b.txt': `${secret.committed}\n`,
    'sub/n.txt': `${secret.nested}\n`,
    'staged.txt': 's\n',
    'unstaged.txt': 'u\n',
  });
  repo.write('staged.txt', `${secret.indexOnly}\n`);
  repo.git('add', 'staged.txt');
  repo.write('staged.txt', 'taken out again\n');
  repo.write('unstaged.txt', `${secret.fileOnly}\n`);
  repo.write('new.txt', `${secret.untracked}\n`);
  repo.write('x.local', `${secret.ignored}\n`);
  return { repo, afterOld };
}

const places = (result: Result, text: string): readonly (readonly [string, string])[] =>
  findingOf(result, text)?.places.map(({ kind, path }) => [kind, path] as const) ?? [];

describe('what is looked at', () => {
  const { repo, afterOld } = makeRepository();
  const { old, committed, side, indexOnly, fileOnly, untracked, ignored, nested } = secret;
  const inTree = [committed, nested, fileOnly, untracked];

  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['everything', [], [...inTree, old, side, indexOnly]],
    ['--tree', ['--tree'], inTree],
    ['--tree with what is ignored', ['--tree', '--ignored'], [...inTree, ignored]],
    ['--history', ['--history'], [old, committed, nested, side, indexOnly]],
    ['--staged: the index, not the file', ['--staged'], [indexOnly]],
    ['--unstaged: the file, not the index', ['--unstaged'], [fileOnly, untracked]],
    ['two at a time', ['--staged', '--unstaged'], [indexOnly, fileOnly, untracked]],
    ['a range', ['--range', `${afterOld}..main`], [committed, nested]],
    ['an empty range', ['--range', 'main..main'], []],
    ['a ref', ['--ref', 'side'], [old, side]],
    ['two refs', ['--ref', 'side', '--ref', 'main'], [old, side, committed, nested]],
    ['since a date', ['--since', repo.git('log', '-1', '--format=%aI').trim()], [committed, nested]],
    ['since tomorrow', ['--since', '2999-01-01'], []],
    ['a folder of it', ['sub'], [nested]],
    ['a file of it', ['b.txt'], [committed]],
    ['an ignored file by its name', ['x.local'], [ignored]],
    ['several paths', ['sub', 'new.txt'], [nested, untracked]],
    ['globs', ['--tree', '--include', '*.txt', '--exclude', 'sub/**'], [committed, fileOnly, untracked]],
  ];

  it.each(cases)('%s', async (_, args, expected) => {
    const { code, result } = await product.scan(repo.root, ...args);
    expect(tails(result)).toEqual(tailsOf(...expected));
    expect(code).toBe(expected.length > 0 ? 1 : 0);
    expect(result.gaps).toEqual([]);
  });

  it('shows in the places of the findings', async () => {
    const [staged, range] = await Promise.all([
      product.scan(repo.root, '--staged'),
      product.scan(repo.root, '--range', `${afterOld}..main`),
    ]);
    expect(places(staged.result, indexOnly)).toEqual([['staged', 'staged.txt']]);
    expect(staged.result.scan.what).toEqual(['staged']);
    expect(findingOf(staged.result, indexOnly)?.introduced).toBeNull();
    expect(places(range.result, committed)).toEqual([['history', 'b.txt']]);
    expect(findingOf(range.result, committed)?.introduced?.commit).toBe(repo.head());
  });

  it('is the same from a folder below, from a linked worktree and of a bare clone', async () => {
    const linked = join(repo.root, '../linked');
    repo.git('worktree', 'add', '-q', linked, 'side');
    writeFileSync(join(linked, 'here.txt'), `${untracked}\n`);
    const bare = join(repo.root, '../bare.git');
    repo.git('clone', '-q', '--bare', '--no-local', repo.root, bare);
    const [below, inLinked, inBare] = await Promise.all([
      product.scan(join(repo.root, 'sub')),
      product.scan(linked),
      product.scan(bare),
    ]);
    expect(tails(below.result)).toEqual(tailsOf(nested));
    expect(places(below.result, nested)).toEqual([['file', 'n.txt']]);
    expect(tails(inLinked.result)).toEqual(tailsOf(untracked, side, old, committed, nested, indexOnly));
    expect(places(inLinked.result, untracked)).toEqual([['file', 'here.txt']]);
    expect(tails(inBare.result)).toEqual(tailsOf(old, side, committed, nested));
    expect(inBare.result.scan.what).toEqual(['history']);
    repo.git('worktree', 'remove', '--force', linked);
  });

  it('is the repository where its git folder is named, and plain files below that', async () => {
    repo.write('.git/hooks/note', `${ignored}\n`);
    const [tree, all, hooks] = await Promise.all([
      product.scan(repo.root, '.git', '--tree'),
      product.scan(repo.root, '.git'),
      product.scan(repo.root, '.git/hooks'),
    ]);
    expect(tails(tree.result)).toEqual(tailsOf(...inTree));
    expect(all.result.scan).toMatchObject({ state: 'complete', what: ['tree', 'history'] });
    expect(tails(hooks.result)).toEqual(tailsOf(ignored));
    expect(hooks.result.gaps).toEqual([]);
  });

  it('standard input, with a name or without', async () => {
    const [named, plain] = await Promise.all([
      product.scanWith({ cwd: repo.root, input: `a\n${old}\n` }, '--stdin', '--stdin-path', 'x/y.env'),
      product.scanWith({ cwd: repo.root, input: 'nothing here\n' }, '--stdin'),
    ]);
    expect(places(named.result, old)).toEqual([['stream', 'x/y.env']]);
    expect(findingOf(named.result, old)?.places[0]?.line).toBe(2);
    expect(plain).toMatchObject({ code: 0, result: { scan: { what: ['stdin'], units: 1 } } });
  });

  it('a plain folder, and a file in it', async () => {
    const folder = folders.folder();
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    writeFileSync(join(folder, 'deep/er/.hidden'), `${old}\n`);
    writeFileSync(join(folder, 'other.txt'), `${side}\n`);
    const [whole, one] = await Promise.all([product.scan(folder), product.scan(folder, 'other.txt')]);
    expect(tails(whole.result)).toEqual(tailsOf(old, side));
    expect(places(whole.result, old)).toEqual([['file', 'deep/er/.hidden']]);
    expect(whole.result.scan).toMatchObject({ what: ['tree'], head: null, commits: 0 });
    expect(tails(one.result)).toEqual(tailsOf(side));
    rmSync(folder, { recursive: true });
  });
});

it('--since finds names of files that are gone again', async () => {
  const repo = folders.repository();
  const named = samples.token(801);
  repo.commit({ 'a.txt': 'a\n' });
  repo.commit({ [`keys/${named}.txt`]: 'x\n' });
  repo.git('rm', '-q', '-r', 'keys');
  repo.commit({});
  const { result } = await product.scan(repo.root, '--history', '--since', '2023-01-01');
  expect(findingOf(result, named)?.places).toMatchObject([{ kind: 'metadata', what: 'path' }]);
});
