import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findRepository, findRepositorySync, hooksPath, listRefs, reflogEntries, runGit } from '../../src/git/index.js';
import { TEST_ENV, TestFolders, type TestRepository } from './test-repository.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const env = TEST_ENV;

/** What git itself says about the place. */
function oracle(repo: TestRepository, at: string): { readonly gitDir: string; readonly commonDir: string } {
  const ask = (what: string): string => repo.git('-C', at, 'rev-parse', '--path-format=absolute', what).trim();
  return { gitDir: ask('--git-dir'), commonDir: ask('--git-common-dir') };
}

describe('findRepository', () => {
  it('agrees with git from a folder deep inside, in a linked worktree and in a submodule', async () => {
    const repo = folders.repository();
    const head = repo.commit({ 'dir/deep/a': '1' });
    repo.git('worktree', 'add', '-q', '-b', 'other', join(repo.root, '../linked'));
    const inner = folders.repository();
    inner.commit({ b: '2' });
    repo.git('submodule', '--quiet', 'add', inner.root, 'sub');
    for (const [at, workTree] of [
      ['dir/deep', '.'],
      ['../linked', '../linked'],
      ['sub', 'sub'],
    ] as const) {
      const path = join(repo.root, at);
      expect(await findRepository(path, { env })).toMatchObject({
        ...oracle(repo, path),
        workTree: join(repo.root, workTree),
        bare: false,
        broken: null,
      });
    }
    expect(findRepositorySync(join(repo.root, '../linked'), { env })?.head).toBe(head);
  });

  it('knows bare repositories, the .git folder itself, and a folder outside of any', () => {
    const repo = folders.repository();
    const head = repo.commit({ a: '1' });
    const folder = folders.folder();
    repo.git('clone', '-q', '--bare', repo.root, join(folder, 'bare.git'));
    expect(findRepositorySync(join(folder, 'bare.git'), { env })).toMatchObject({
      gitDir: join(folder, 'bare.git'),
      workTree: null,
      bare: true,
      head,
    });
    expect(findRepositorySync(join(repo.root, '.git'), { env })).toMatchObject({
      workTree: repo.root,
      bare: false,
      head,
    });
    expect(findRepositorySync(folder, { env })).toBeNull();
  });

  it('reads HEAD from loose and packed refs, detached, unborn and broken', () => {
    const repo = folders.repository();
    expect(repo.open()).toMatchObject({ head: null, broken: null });
    const head = repo.commit({ a: '1' });
    expect(repo.open().head).toBe(head);
    repo.git('pack-refs', '--all');
    expect(repo.open().head).toBe(head);
    repo.git('checkout', '-q', '--detach');
    expect(repo.open().head).toBe(head);
    writeFileSync(join(repo.root, '.git/HEAD'), 'no such thing');
    expect(repo.open()).toMatchObject({ head: null, broken: expect.stringContaining('HEAD') as string });
  });

  it('knows the format, shallow clones and partial clones', () => {
    const repo = folders.repository();
    repo.commit({ a: '1' });
    repo.commit({ a: '2' });
    repo.git('config', 'uploadpack.allowFilter', 'true');
    const folder = folders.folder();
    repo.git('clone', '-q', '--depth=1', `file://${repo.root}`, join(folder, 'shallow'));
    repo.git('clone', '-q', '--filter=blob:none', '--no-checkout', `file://${repo.root}`, join(folder, 'partial'));
    expect(repo.open()).toMatchObject({ objectFormat: 'sha1', shallow: false, partial: false });
    expect(findRepositorySync(join(folder, 'shallow'), { env })).toMatchObject({ shallow: true, partial: false });
    expect(findRepositorySync(join(folder, 'partial'), { env })).toMatchObject({ shallow: false, partial: true });
    expect(folders.repository(['--object-format=sha256']).open().objectFormat).toBe('sha256');
  });

  it('finds its way to a repository whose working tree lies elsewhere', async () => {
    const repo = folders.repository();
    const elsewhere = folders.folder();
    repo.commit({ a: '1' });
    repo.git('config', 'core.worktree', elsewhere);
    writeFileSync(join(elsewhere, 'b'), '2');
    expect(repo.open()).toMatchObject({ workTree: elsewhere, gitDir: join(repo.root, '.git') });
    expect((await runGit(repo.open(), ['ls-files', '--cached', '--others'])).toString()).toBe('b\na\n');
  });

  it('takes the word of a running hook, and only then', () => {
    const repo = folders.repository();
    const hook = { ...env, GIT_DIR: '.git', GIT_INDEX_FILE: '.git/next-index-1.lock' };
    expect(repo.open(hook, true)).toMatchObject({
      gitDir: join(repo.root, '.git'),
      workTree: repo.root,
      indexFile: join(repo.root, '.git/next-index-1.lock'),
    });
    expect(repo.open(hook, false).indexFile).toBe(join(repo.root, '.git/index'));
    const other = folders.repository();
    expect(repo.open({ ...env, GIT_DIR: join(other.root, '.git') }, false).gitDir).toBe(join(repo.root, '.git'));
  });

  it('hands on nothing of the environment that could make git run or fetch something', () => {
    const repo = folders.repository();
    const opened = repo.open(
      {
        ...env,
        GIT_EXTERNAL_DIFF: 'x',
        GIT_SSH_COMMAND: 'x',
        GIT_CONFIG_COUNT: '1',
        SECRET_TOKEN: 'x',
        GIT_TRACE: '1',
      },
      true,
    );
    expect(Object.keys(opened.env).filter((name) => /EXTERNAL|SSH|COUNT|TOKEN|TRACE/.test(name))).toEqual([]);
  });
});

describe('hooksPath', () => {
  it('is the shared folder, or what any configuration says, seen from the top of the working tree', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1' });
    repo.git('worktree', 'add', '-q', '-b', 'other', join(repo.root, '../linked'));
    const linked = findRepositorySync(join(repo.root, '../linked'), { env });
    expect(await hooksPath(repo.open())).toBe(join(repo.root, '.git/hooks'));
    if (linked === null) throw new Error('no linked worktree');
    expect(await hooksPath(linked)).toBe(join(repo.root, '.git/hooks'));
    repo.git('config', 'core.hooksPath', '.husky');
    expect(await hooksPath(repo.open())).toBe(join(repo.root, '.husky'));
    expect(await hooksPath(linked)).toBe(join(repo.root, '../linked/.husky'));
    writeFileSync(join(repo.root, '.git/more'), '[core]\n\thooksPath = /elsewhere/hooks\n');
    repo.git('config', 'include.path', 'more');
    expect(await hooksPath(repo.open())).toBe('/elsewhere/hooks');
  });
});

describe('refs', () => {
  it('lists refs of every kind, and what only reflogs know', async () => {
    const repo = folders.repository();
    repo.commit({ a: '1' });
    for (const number of ['1', '2']) {
      repo.write('a', `stash ${number}`);
      repo.git('stash', '-q');
    }
    const stashes = repo.lines('reflog', 'show', '--no-abbrev', '--format=%H', 'stash');
    repo.git('tag', '-a', '-m', 't', 'v1');
    repo.git('update-ref', 'refs/pull/7/head', 'HEAD');
    repo.git('notes', 'add', '-m', 'n');
    const lost = repo.commit({ b: '1' });
    repo.git('reset', '-q', '--hard', 'HEAD~');
    const refs = await listRefs(repo.open());
    expect(refs.map(({ name }) => name)).toEqual([
      'HEAD',
      'refs/heads/main',
      'refs/notes/commits',
      'refs/pull/7/head',
      'refs/stash',
      'refs/tags/v1',
    ]);
    const logged = reflogEntries(repo.open());
    expect(
      logged
        .filter(({ name }) => name === 'refs/stash')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...stashes].sort());
    expect(logged.map(({ id }) => id)).toContain(lost);
  });
});

describe('runGit', () => {
  it('says what is wrong and what to do', async () => {
    const repo = folders.repository();
    const run = (args: readonly string[], at = repo.open()): Promise<Buffer> => runGit(at, args);
    await expect(run(['rev-list', 'nothing-of-that-name', '--'])).rejects.toMatchObject({ code: 'E_BAD_REVISION' });
    await expect(run(['version'], repo.open({ PATH: '/nonexistent' }))).rejects.toMatchObject({
      code: 'E_GIT_MISSING',
      message: expect.stringContaining('install git') as string,
    });
    await expect(run(['no-such-command'])).rejects.toMatchObject({ code: 'E_GIT_FAILED' });
    const opened = repo.open();
    rmSync(join(repo.root, '.git'), { recursive: true });
    mkdirSync(join(repo.root, '.git'));
    await expect(run(['status'], opened)).rejects.toMatchObject({ code: 'E_NOT_A_REPOSITORY' });
  });

  it('says how to trust a repository that another user owns', async () => {
    const repo = folders.repository();
    const opened = repo.open({ ...env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' });
    const distrusting = { ...opened, env: { ...opened.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } };
    await expect(runGit(distrusting, ['rev-parse', 'HEAD'])).rejects.toMatchObject({
      code: 'E_DUBIOUS_OWNERSHIP',
      message: expect.stringContaining('safe.directory') as string,
    });
  });
});
