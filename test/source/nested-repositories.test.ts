import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { historySource, nestedRepositories, prefixedSource, type NestedOptions } from '../../src/source/index.js';
import { TEST_ENV, TestFolders, TestRepository } from '../git/test-repository.js';
import { pathsOf, readAll, textOf } from './read-all.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

async function found(repo: TestRepository, options: NestedOptions = {}, env = TEST_ENV) {
  const { repositories, gaps } = await nestedRepositories(repo.open(env), options);
  expect(gaps).toEqual([]);
  return repositories
    .map(({ prefix, insideGitFolder }) => `${prefix} ${insideGitFolder ? 'kept' : 'own'}`)
    .toSorted((a, b) => (a < b ? -1 : 1));
}

const below = (repo: TestRepository, path: string): TestRepository => {
  const inner = new TestRepository(join(repo.root, path));
  inner.commit({ inner: path });
  return inner;
};

function addSubmodule(repo: TestRepository, path: string): TestRepository {
  const module = folders.repository();
  module.commit({ module: path });
  repo.git('submodule', '--quiet', 'add', module.root, path);
  repo.commit({});
  return new TestRepository(join(repo.root, path), null);
}

describe('nestedRepositories', () => {
  it('finds submodules, repositories that nobody added, and those inside them', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1' });
    expect(await found(repo)).toEqual([]);
    const module = addSubmodule(repo, 'vendor/module');
    addSubmodule(module, 'deeper');
    below(below(repo, 'tools/own'), 'second');
    below(repo, 'tracked');
    repo.git('add', 'tracked');
    expect(await found(repo)).toEqual([
      'tools/own/ own',
      'tools/own/second/ own',
      'tracked/ own',
      'vendor/module/ kept',
      'vendor/module/deeper/ kept',
    ]);
  });

  it('finds what is kept of submodules without files, and passes over those that are not here', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1' });
    addSubmodule(repo, 'vendor/gone');
    rmSync(join(repo.root, 'vendor'), { recursive: true });
    repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.head()},never-here`);
    expect(await found(repo)).toEqual(['vendor/gone/ kept']);
    repo.git('submodule', '--quiet', 'deinit', '-f', 'vendor/gone');
    expect(await found(repo)).toEqual(['vendor/gone/ kept']);
    const clone = join(folders.folder(), 'clone');
    repo.git('clone', '-q', repo.root, clone);
    expect(await found(new TestRepository(clone, null))).toEqual([]);
    const { repositories } = await nestedRepositories(repo.open());
    for (const { repo: inner, prefix } of repositories) {
      const { units, gaps } = await readAll(prefixedSource(historySource({ repo: inner }), prefix));
      expect(gaps).toEqual([]);
      expect(units.map(textOf)).toContain('vendor/gone');
      expect(pathsOf(units).every((path) => path.startsWith('vendor/gone/') || path === '')).toBe(true);
    }
  });

  it('follows no link out of the tree, and takes no repository twice', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1' });
    const outside = folders.repository();
    outside.commit({ o: '1' });
    symlinkSync(outside.root, join(repo.root, 'link'));
    repo.git('update-index', '--add', '--cacheinfo', `160000,${outside.head()},link`);
    repo.git('worktree', 'add', '-q', join(repo.root, 'linked'));
    cpSync(join(repo.root, '.git/worktrees/linked'), join(repo.root, '.git/modules/odd'), { recursive: true });
    expect(await found(repo)).toEqual([]);
  });

  it('finds one whose files are said to be elsewhere, and none in a folder that only looks like one', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1' });
    below(repo, 'moved').git('config', 'core.worktree', folders.folder());
    repo.write('no-repository/.git/HEAD', 'ref: refs/heads/main\n');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.head()},no-repository`);
    expect(await found(repo)).toEqual(['moved/ own']);
  });

  it('looks into ignored folders when it is told to', async () => {
    const repo = folders.repository();
    repo.commit({ '.gitignore': 'ignored/\n' });
    below(repo, 'ignored/one');
    expect(await found(repo)).toEqual([]);
    expect(await found(repo, { ignored: true })).toEqual(['ignored/one/ own']);
  });

  it('finds what is kept in the git folder without git', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1' });
    addSubmodule(repo, 'module');
    expect(await found(repo, {}, { ...TEST_ENV, PATH: '/nonexistent' })).toEqual(['module/ kept']);
  });
});
