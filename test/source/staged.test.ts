import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findRepositorySync } from '../../src/git/index.js';
import { stagedSource, unstagedSource, type Source } from '../../src/source/index.js';
import { TEST_ENV, TestFolders, TestRepository } from '../git/test-repository.js';
import { namesOf, pathsOf, readAll, readContent, textOf, unitAt } from './read-all.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const contents = async (source: Source): Promise<Readonly<Record<string, string>>> => {
  const { units, gaps } = await readContent(source);
  expect(gaps).toEqual([]);
  return Object.fromEntries(
    units.flatMap((unit) => pathsOf([unit]).map((path) => [path, textOf(unit)] as const)).sort(),
  );
};

describe('stagedSource', () => {
  it('gives the content of the index, never that of the working file', async () => {
    const repo = folders.repository();
    repo.commit({ changed: 'old', gone: 'x', same: 's', moved: 'm' });
    repo.write('changed', 'staged');
    repo.write('new', 'new');
    repo.git('add', 'changed', 'new');
    repo.git('rm', '-q', 'gone');
    repo.git('mv', 'moved', 'dir-moved');
    repo.write('changed', 'only in the working tree');
    repo.write('untracked', 'u');
    expect(await contents(stagedSource({ repo: repo.open() }))).toEqual({
      changed: 'staged',
      'dir-moved': 'm',
      new: 'new',
    });
  });

  it('gives the names that are new, each once', async () => {
    const repo = folders.repository();
    repo.commit({ changed: 'old', 'dir/old': 'x' });
    for (const path of ['changed', 'dir/new', 'other/deep/new']) repo.write(path, 'new');
    repo.git('add', '-A');
    const names = (source: Source) => readAll(source).then(({ units }) => namesOf(units));
    expect(await names(stagedSource({ repo: repo.open() }))).toEqual(['deep', 'dir', 'new', 'other']);
    repo.write('dir/untracked', 'u');
    repo.write('changed', 'again');
    expect(await names(unstagedSource({ repo: repo.open() }))).toEqual(['dir', 'untracked']);
  });

  it('gives all that is staged before the first commit, in either object format, loose or packed', async () => {
    for (const init of [[], ['--object-format=sha256']]) {
      const repo = folders.repository(init);
      expect(await contents(stagedSource({ repo: repo.open() }))).toEqual({});
      repo.write('a b\n"é', 'one');
      repo.write('twice', 'one');
      repo.git('add', '-A');
      expect(await contents(stagedSource({ repo: repo.open() }))).toEqual({ 'a b\n"é': 'one', twice: 'one' });
      repo.gitWith(
        { input: repo.git('rev-parse', ':twice') },
        'pack-objects',
        '-q',
        join(repo.root, '.git/objects/pack/pack'),
      );
      repo.git('prune-packed', '-q');
      expect(await contents(stagedSource({ repo: repo.open() }))).toEqual({ 'a b\n"é': 'one', twice: 'one' });
    }
  });

  it('gives each side of a conflict, links by their target, and no submodule', async () => {
    const repo = folders.repository();
    repo.commit({ both: 'base' });
    repo.git('switch', '-q', '-c', 'side');
    repo.commit({ both: 'theirs' });
    repo.git('switch', '-q', 'main');
    repo.commit({ both: 'ours' });
    repo.tryGit('merge', '-q', 'side');
    const { units } = await readContent(stagedSource({ repo: repo.open() }));
    expect(units.map(textOf).sort()).toEqual(['base', 'ours', 'theirs']);
    const other = folders.repository();
    const commit = other.commit({ a: '1' });
    other.git('update-index', '--add', '--cacheinfo', `160000,${commit},sub`);
    other.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${other.gitWith({ input: '/the/target' }, 'hash-object', '-w', '--stdin').trim()},link`,
    );
    expect(await contents(stagedSource({ repo: other.open() }))).toEqual({ link: '/the/target' });
  });

  it('says what is too large or gone, and gives the rest', async () => {
    const repo = folders.repository();
    for (const [path, content] of [
      ['big', 'b'.repeat(2000)],
      ['gone', 'gone'],
      ['small', 's'],
    ] as const)
      repo.write(path, content);
    repo.git('add', '-A');
    const id = repo.git('rev-parse', ':gone').trim();
    rmSync(join(repo.root, '.git/objects', id.slice(0, 2), id.slice(2)));
    const { units, gaps } = await readContent(stagedSource({ repo: repo.open(), maxBytes: 1000 }));
    expect(pathsOf(units)).toEqual(['small']);
    expect(gaps.map(({ because }) => because).sort()).toEqual([
      expect.stringContaining('missing'),
      expect.stringContaining('2000 bytes'),
    ]);
  });

  it('sees in a hook what the commit at hand will hold: plain, -a, of a path, and in a linked worktree', async () => {
    const repo = folders.repository();
    repo.commit({ a: 'a0', b: 'b0', c: 'c0' });
    repo.git('worktree', 'add', '-q', '-b', 'other', join(repo.root, '../linked'));
    const dump = join(folders.folder(), 'environment');
    const hook = join(repo.root, '.git/hooks/pre-commit');
    writeFileSync(hook, `#!/bin/sh\nenv > '${dump}'\ncp "\${GIT_INDEX_FILE:-.git/index}" '${dump}.index'\nexit 1\n`);
    chmodSync(hook, 0o755);
    const inHook = async (at: TestRepository, ...args: readonly string[]): Promise<object> => {
      expect(at.tryGit('commit', '-q', '-m', 'x', ...args)).toBe(false);
      const variables = Object.fromEntries(
        readFileSync(dump, 'utf8')
          .split('\n')
          .filter((line) => /^GIT_(?:DIR|INDEX_FILE|WORK_TREE|PREFIX)=/.test(line))
          .map((line) => line.split('=', 2)),
      );
      // The hook is over, and its index with it: the copy stands in.
      const found = findRepositorySync(at.root, {
        env: { ...TEST_ENV, ...variables, GIT_INDEX_FILE: `${dump}.index` },
        hook: true,
      });
      if (found === null) throw new Error('no repository');
      return contents(stagedSource({ repo: found }));
    };
    for (const at of [repo, new TestRepository(join(repo.root, '../linked'), null)]) {
      for (const name of ['a', 'b', 'c']) at.write(name, `${name}1`);
      at.git('add', 'a');
      expect(await inHook(at)).toEqual({ a: 'a1' });
      expect(await inHook(at, '-a')).toEqual({ a: 'a1', b: 'b1', c: 'c1' });
      expect(await inHook(at, 'b')).toEqual({ b: 'b1' });
    }
  });
});

describe('unstagedSource', () => {
  it('gives working files that differ from the index, and what git does not know yet', async () => {
    const repo = folders.repository();
    repo.commit({ same: 's', changed: 'old', gone: 'x', '.gitignore': 'ignored\n' });
    repo.write('changed', 'new');
    repo.write('untracked', 'u');
    repo.write('ignored', 'i');
    repo.write('intended', 'later');
    repo.git('add', '-N', 'intended');
    repo.write('staged', 'in the index');
    repo.git('add', 'staged');
    rmSync(join(repo.root, 'gone'));
    expect(await contents(unstagedSource({ repo: repo.open() }))).toEqual({
      changed: 'new',
      intended: 'later',
      untracked: 'u',
    });
    expect(await contents(unstagedSource({ repo: repo.open(), exclude: (path) => path.startsWith('u') }))).toEqual({
      changed: 'new',
      intended: 'later',
    });
  });
});

describe('a hostile configuration', () => {
  it('never runs anything, whatever is read', async () => {
    const { historySource, rangeSource, worktreeSource } = await import('../../src/source/index.js');
    const repo = folders.repository();
    repo.commit({ a: '1', '.gitattributes': '* filter=evil diff=evil merge=evil\n' });
    repo.commit({ a: '2', b: '3' });
    repo.write('a', '4');
    repo.write('new', '5');
    repo.git('add', 'new');
    const marker = join(folders.folder(), 'marker');
    const script = join(repo.root, '.git/evil');
    writeFileSync(script, `#!/bin/sh\ntouch '${marker}'\ncat\n`);
    chmodSync(script, 0o755);
    for (const name of [
      'pre-commit',
      'post-checkout',
      'reference-transaction',
      'post-index-change',
      'fsmonitor-watchman',
    ]) {
      writeFileSync(join(repo.root, '.git/hooks', name), `#!/bin/sh\ntouch '${marker}'\n`, { mode: 0o755 });
    }
    const names = [
      'core.fsmonitor',
      'core.pager',
      'pager.log',
      'core.sshCommand',
      'core.editor',
      'core.askPass',
      'core.gitProxy',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'merge.evil.driver',
      'gpg.program',
      'credential.helper',
      'core.alternateRefsCommand',
      'uploadpack.packObjectsHook',
    ];
    for (const name of names) repo.git('config', name, script);
    repo.git('config', 'core.hooksPath', join(repo.root, '.git/hooks'));
    repo.git('config', 'log.showSignature', 'true');
    repo.git('config', 'extensions.partialClone', 'origin');
    repo.git('config', 'remote.origin.url', `ext::${script} %S`);
    repo.git('config', 'remote.origin.promisor', 'true');
    rmSync(marker, { force: true });
    const opened = repo.open();
    const sources = [
      worktreeSource({ root: repo.root, repo: opened }),
      stagedSource({ repo: opened }),
      unstagedSource({ repo: opened }),
      historySource({ repo: opened }),
      rangeSource({ repo: opened, range: 'HEAD~..HEAD' }),
    ];
    for (const source of sources) {
      const { units } = await readContent(source);
      expect(units.length).toBeGreaterThan(0);
      await source.attribute(new Set(units.map(({ id }) => id)));
    }
    expect(unitAt((await readContent(unstagedSource({ repo: opened }))).units, 'a')).toBeDefined();
    expect(existsSync(marker)).toBe(false);
  });
});

describe('stagedSource of a large commit', () => {
  it('comes in pieces, tells how much there is, and says what was left when the time was up', async () => {
    const repo = folders.repository();
    for (let nth = 0; nth < 600; nth++) repo.write(`d/${nth}`, `content ${nth}\n`);
    repo.git('add', '-A');
    const told: unknown[] = [];
    const sizes: number[] = [];
    const onStaged = (staged: { readonly files: number }): void => void told.push(staged.files);
    for await (const { units } of stagedSource({ repo: repo.open(), onStaged }).units()) sizes.push(units.length);
    expect(told).toEqual([600]);
    expect(Math.max(...sizes)).toBeLessThan(700);
    expect(sizes.length).toBeGreaterThan(2);

    const { units, gaps } = await readContent(stagedSource({ repo: repo.open(), signal: AbortSignal.abort() }));
    expect(gaps).toMatchObject([
      { where: expect.stringMatching(/^\d+ of 600 staged files/), because: 'the time was up' },
    ]);
    expect(units.length + Number.parseInt(gaps[0]?.where ?? '', 10)).toBe(600);
  });
});
