import fc from 'fast-check';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stagedChanges } from '../../../src/git/index-file/index.js';
import { changesByGit } from '../../../src/git/staged.js';
import type { RawChange } from '../../../src/git/raw-diff.js';
import { TestFolders, TestRepository } from '../test-repository.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const repository = (...init: readonly string[]): TestRepository => folders.repository(init);

async function asked(repo: TestRepository): Promise<readonly RawChange[]> {
  const changes: RawChange[] = [];
  await changesByGit(repo.open(), (change) => changes.push(change));
  return changes;
}

/** What git says, and what is read from the file; null where it is left to git. */
const both = async (repo: TestRepository) => ({ git: await asked(repo), file: stagedChanges(repo.open()) });

async function expectSame(repo: TestRepository): Promise<void> {
  const { git, file } = await both(repo);
  expect(file).toStrictEqual(git);
}

const PATHS = ['a', 'a.txt', 'a/b', 'a/b/c', 'dir/x', 'dir/y', 'dir/deep/z', 'dir.x', 'é "q"', 'z/z/z/z'] as const;
const KINDS = ['write', 'write', 'write', 'remove', 'link', 'executable', 'commit', 'pack', 'forget trees'] as const;
const step = fc.record({
  kind: fc.constantFrom(...KINDS),
  path: fc.constantFrom(...PATHS),
  content: fc.nat(3),
});
type Step = { readonly kind: (typeof KINDS)[number]; readonly path: string; readonly content: number };

function play(repo: TestRepository, { kind, path, content }: Step): void {
  switch (kind) {
    case 'write':
    case 'executable':
    case 'link': {
      const mode = { write: '100644', executable: '100755', link: '120000' }[kind];
      const id = repo.gitWith({ input: `content ${content}\n` }, 'hash-object', '-w', '--stdin').trim();
      // A file and a folder of one name cannot both be there: git takes the other out of the index.
      repo.tryGit('update-index', '--add', '--replace', '--cacheinfo', `${mode},${id},${path}`);
      return;
    }
    case 'remove':
      repo.tryGit('update-index', '--force-remove', path);
      return;
    case 'commit':
      repo.git('commit', '-q', '--allow-empty', '-m', 'step');
      return;
    case 'pack':
      repo.git('repack', '-a', '-d', '-q');
      return;
    case 'forget trees':
      // Reading a tree into an index of its own keeps no memory of folders that differ.
      repo.tryGit('update-index', '--force-write-index');
      return;
  }
}

describe('what is staged, read from the index itself', () => {
  it.each([
    ['version 2', ['--object-format=sha1'], '2'],
    ['version 3', ['--object-format=sha1'], '3'],
    ['version 4', ['--object-format=sha1'], '4'],
    ['SHA-256', ['--object-format=sha256'], '2'],
  ])('is what git says, whatever happened before: %s', async (_, init, version) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 16 }), async (steps) => {
        const repo = repository(...init);
        repo.git('config', 'index.version', version);
        for (const one of steps) play(repo, one);
        repo.write('last', 'so that there is an index');
        repo.git('add', 'last');
        await expectSame(repo);
      }),
      { numRuns: 12 },
    );
  });

  it('is what git says in a folder with many files, deep and long names, before the first commit and after', async () => {
    const repo = repository();
    for (let i = 0; i < 300; i++) repo.write(`${'folder/'.repeat(i % 9)}name-${i}-${'x'.repeat(i % 60)}`, `${i}`);
    repo.write(`long/${'n'.repeat(250)}/${'m'.repeat(250)}/${'o'.repeat(250)}`, 'short');
    for (let i = 0; i < 18; i++) repo.write(`${`${'p'.repeat(240)}/`.repeat(13)}${'q'.repeat(230)}${i}`, `${i}`);
    repo.git('add', '-A');
    await expectSame(repo);
    repo.git('commit', '-q', '-m', 'all');
    await expectSame(repo);
    repo.git('gc', '-q');
    repo.git('rm', '-q', '-r', '--cached', 'folder/folder');
    repo.write('folder/name-1-x', 'changed');
    repo.git('add', 'folder/name-1-x');
    await expectSame(repo);
    repo.git('update-index', '--index-version', '4');
    await expectSame(repo);
  });

  it('finds trees that are deltas in a pack', async () => {
    const repo = repository();
    const names = Array.from({ length: 200 }, (_, i) => `many/file-${i}`);
    repo.commit(Object.fromEntries(names.map((name) => [name, name])));
    for (let i = 0; i < 12; i++) repo.commit({ [`many/file-${i}`]: `version ${i}` });
    repo.git('repack', '-a', '-d', '-f', '-q', '--depth=50', '--window=50');
    repo.write('many/file-100', 'staged');
    repo.git('add', '-A');
    const deltas = repo
      .git('verify-pack', '-v', ...packs(repo))
      .split('\n')
      .filter((line) => /^[0-9a-f]{40} tree\s+\d+ \d+ \d+ \d+ /.test(line));
    expect(deltas.length).toBeGreaterThan(0);
    await expectSame(repo);
  });

  it('knows submodules and links', async () => {
    const repo = repository();
    const head = repo.commit({ file: 'x' });
    repo.git('update-index', '--add', '--cacheinfo', `160000,${head},module`);
    symlinkSync('file', join(repo.root, 'link'));
    repo.git('add', 'link');
    await expectSame(repo);
    repo.git('commit', '-q', '-m', 'both');
    repo.git('update-index', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    repo.git(
      'update-index',
      '--add',
      '--replace',
      '--cacheinfo',
      `100644,${repo.git('rev-parse', ':file').trim()},link`,
    );
    await expectSame(repo);
    expect(stagedChanges(repo.open())?.map(({ status, path }) => [status, path])).toStrictEqual([
      ['T', 'link'],
      ['M', 'module'],
    ]);
  });

  it('leaves to git what is not plain', async () => {
    const repo = repository();
    repo.commit({ 'a/file': 'one', other: 'two' });
    repo.write('new', 'later');
    repo.git('add', '-N', 'new');
    expect(stagedChanges(repo.open())).toBeNull();
    repo.git('rm', '-q', '--cached', 'new');
    expect(stagedChanges(repo.open())).toStrictEqual([]);
    repo.git('update-index', '--split-index');
    repo.write('other', 'three');
    repo.git('add', 'other');
    expect(stagedChanges(repo.open())).toBeNull();
    repo.git('update-index', '--no-split-index');
    await expectSame(repo);
    repo.git('switch', '-q', '-c', 'side', '-f');
    repo.commit({ 'a/file': 'mine' });
    repo.git('switch', '-q', 'main', '-f');
    repo.commit({ 'a/file': 'theirs' });
    expect(repo.tryGit('merge', 'side')).toBe(false);
    expect(stagedChanges(repo.open())).toBeNull();
  });

  it('asks git where a sparse index stands for whole folders', async () => {
    const repo = repository();
    repo.commit({ 'in/file': 'one', 'out/deep/file': 'two' });
    repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
    expect(stagedChanges(repo.open())).toBeNull();
    repo.git('sparse-checkout', 'set', '--cone', '--no-sparse-index', 'in');
    expect(stagedChanges(repo.open())).toStrictEqual([]);
  });

  it('asks git for objects that another repository lends', async () => {
    const lender = repository();
    lender.commit({ file: 'x' });
    const borrower = new TestRepository(folders.folder(), null);
    borrower.git('clone', '-q', '--shared', lender.root, '.');
    borrower.write('file', 'y');
    borrower.git('add', 'file');
    expect(stagedChanges(borrower.open())).toBeNull();
    expect(await asked(borrower)).toHaveLength(1);
  });

  it('never throws, whatever the file holds', () => {
    const repo = repository();
    repo.commit({ 'a/b/c': 'one', 'a/d': 'two', e: 'three' });
    repo.write('a/d', 'changed');
    repo.git('add', '-A');
    const index = join(repo.root, '.git/index');
    const sound = readFileSync(index);
    const opened = repo.open();
    const edit = fc.record({ at: fc.nat(sound.length - 1), byte: fc.nat(255) });
    const damage = fc.record({ edits: fc.array(edit, { maxLength: 4 }), end: fc.nat(sound.length) });
    fc.assert(
      fc.property(damage, fc.boolean(), ({ edits, end }, cut) => {
        const bytes = Buffer.from(cut ? sound.subarray(0, end) : sound);
        for (const { at, byte } of edits) if (at < bytes.length) bytes[at] = byte;
        writeFileSync(index, bytes);
        const changes = stagedChanges(opened);
        expect(changes === null || changes.every(({ path }) => typeof path === 'string')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

const packs = (repo: TestRepository): readonly string[] => {
  const folder = join(repo.root, '.git/objects/pack');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.idx'))
    .map((name) => join(folder, name));
};
