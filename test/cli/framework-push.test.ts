import { afterAll, describe, expect, it } from 'vitest';
import { refsOfFramework } from '../../src/cli/hook/framework-push.js';
import { findRepositorySync, type Repository } from '../../src/git/index.js';
import { TestFolders, TEST_ENV } from '../git/test-repository.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

function repository(): { readonly repo: Repository; readonly head: string; readonly first: string } {
  const made = folders.repository();
  made.commit({ 'a.txt': 'a\n' });
  const first = made.git('rev-parse', 'HEAD').trim();
  made.commit({ 'b.txt': 'b\n' });
  const repo = findRepositorySync(made.root, { env: TEST_ENV });
  if (repo === null) throw new Error('no repository');
  return { repo, head: made.git('rev-parse', 'HEAD').trim(), first };
}

describe('refsOfFramework', () => {
  it('is what the framework tells in its variables', async () => {
    const { repo, head, first } = repository();
    const env = { PRE_COMMIT_FROM_REF: first, PRE_COMMIT_TO_REF: head, PRE_COMMIT_REMOTE_BRANCH: 'refs/heads/x' };
    expect(await refsOfFramework(repo, env)).toEqual([{ name: 'refs/heads/x', from: first, to: head }]);
  });

  it('is all of a branch of which it tells the name only', async () => {
    const { repo, head } = repository();
    const env = { PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/main', PRE_COMMIT_REMOTE_BRANCH: 'refs/heads/main' };
    expect(await refsOfFramework(repo, env)).toEqual([{ name: 'refs/heads/main', from: null, to: head }]);
  });

  it('is no push without a look where nothing is told', async () => {
    const { repo } = repository();
    await expect(refsOfFramework(repo, { PRE_COMMIT_LOCAL_BRANCH: '--all' })).rejects.toThrow('guard install');
  });
});
