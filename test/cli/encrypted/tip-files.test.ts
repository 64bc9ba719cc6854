import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TipFiles } from '../../../src/cli/encrypted/tip-files.js';
import { CatFileReader } from '../../../src/git/index.js';
import { TestFolders, type TestRepository } from '../../git/test-repository.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

/** What git says: regular files alone, links and submodules left out. */
const listed = (repo: TestRepository, commit: string): readonly string[] =>
  repo
    .git('ls-tree', '-r', '-z', '--full-tree', commit)
    .split('\0')
    .filter((line) => line.startsWith('100'))
    .map((line) => line.replace(/^\d+ blob /, ''));

describe('the files of several commits', () => {
  it('are those that git lists, in its order', async () => {
    const repo = folders.repository();
    const first = repo.commit({ 'a/b/c.txt': '1', 'a/b.txt': '2', 'a.txt': '3', 'same/x': '4', 'ünï/ß.txt': '5' });
    const second = repo.commit({ 'a/b/c.txt': 'changed', 'copy/x': '4', 'a-b/y': '6' });
    repo.git('update-index', '--add', '--cacheinfo', `120000,${repo.git('rev-parse', 'HEAD:a.txt').trim()},link`);
    repo.git('update-index', '--add', '--cacheinfo', `160000,${second},module`);
    repo.git('commit', '-q', '-m', 'a link and a submodule');
    const commits = [first, second, repo.head()];
    const files = new TipFiles(new CatFileReader(repo.open()));
    expect(await files.load(commits)).toEqual([]);
    for (const commit of commits) {
      const found = files.of(commit)?.map(({ id, path }) => `${id}\t${path}`);
      expect(found).toEqual(listed(repo, commit));
    }
  });

  it('are told to be unread where a tree is missing', async () => {
    const repo = folders.repository();
    const commit = repo.commit({ 'a/b.txt': '1' });
    const tree = repo.git('rev-parse', 'HEAD:a').trim();
    rmSync(join(repo.root, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    const gaps = await new TipFiles(new CatFileReader(repo.open())).load([commit]);
    expect(JSON.stringify(gaps)).toContain(tree);
  });
});
