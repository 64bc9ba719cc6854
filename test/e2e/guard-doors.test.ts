import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSkips } from '../../src/guard/index.js';
import { TestFolders, type TestRepository } from '../git/test-repository.js';
import { Product, type Ran } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

const PEOPLE = {
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.org',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.org',
};

let seed = 5000;
const fresh = (): string => samples.token(seed++);

const git = (cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  product.start(['git', ...args], { cwd, env: { ...PEOPLE, ...env } });

async function guarded(...args: readonly string[]): Promise<TestRepository> {
  const repo = folders.repository();
  repo.commit({ 'a.txt': 'base\n' });
  expect((await product.run(['guard', 'install', ...args], { cwd: repo.root })).code).toBe(0);
  return repo;
}

/** A guarded repository with a bare one to push to. */
async function withRemote(
  ...args: readonly string[]
): Promise<{ readonly repo: TestRepository; readonly bare: string }> {
  const repo = await guarded(...args);
  const bare = join(folders.folder(), 'remote.git');
  repo.git('init', '-q', '--bare', bare);
  repo.git('remote', 'add', 'origin', bare);
  expect((await git(repo.root, ['push', '-q', 'origin', 'main'])).code).toBe(0);
  return { repo, bare };
}

/** A commit that no hook saw. */
function unseen(repo: TestRepository, path: string, text: string, message = 'x'): void {
  repo.write(path, text);
  repo.git('add', path);
  repo.git('commit', '-q', '--no-verify', '-m', message);
}

const push = (repo: TestRepository, ...refs: readonly string[]): Promise<Ran> =>
  git(repo.root, ['push', '-q', 'origin', ...(refs.length === 0 ? ['main'] : refs)]);

describe('commit-msg', () => {
  it('stops a secret in the message, says so, and lets the mended message through', async () => {
    const repo = await guarded();
    const secret = fresh();
    const blocked = await git(repo.root, ['commit', '-q', '--allow-empty', '-m', `Use ${secret} for now`]);
    expect(blocked.code).not.toBe(0);
    expect(blocked.err).toContain('commit message:1');
    expect(blocked.err).toContain('COMMIT_EDITMSG');
    expect(await git(repo.root, ['commit', '-q', '--allow-empty', '-m', 'Use the environment'])).toMatchObject({
      code: 0,
      err: '',
    });
    expect(repo.lines('rev-list', 'HEAD')).toHaveLength(2);
  });

  it('does not look at the diff that git shows below the scissors', async () => {
    const repo = await guarded('--hooks', 'commit-msg');
    repo.write('b.txt', `${fresh()}\n`);
    repo.git('add', 'b.txt');
    const editor = join(folders.folder(), 'editor.sh');
    writeFileSync(editor, '#!/bin/sh\n{ echo "Plain words"; cat "$1"; } >"$1.new" && mv "$1.new" "$1"\n');
    chmodSync(editor, 0o755);
    expect((await git(repo.root, ['commit', '-q', '--verbose'], { GIT_EDITOR: editor })).code).toBe(0);
  });

  it('starts nothing for plain words', async () => {
    const repo = await guarded('--hooks', 'commit-msg');
    const hook = join(repo.root, '.git/hooks/commit-msg');
    const text = readFileSync(hook, 'utf8');
    writeFileSync(hook, text.replace(/^tightlip_program='.*'$/m, "tightlip_program='/nonexistent'"));
    expect((await git(repo.root, ['commit', '-q', '--allow-empty', '-m', 'Mend a typo'])).code).toBe(0);
    const blocked = await git(repo.root, ['commit', '-q', '--allow-empty', '-m', 'The password is in here'], {
      PATH: '/usr/bin:/bin',
    });
    expect(blocked.err).toContain('was not found');
    expect(blocked.code).not.toBe(0);
  });

  it('tells a skip of one commit once', async () => {
    const repo = await guarded();
    repo.write('b.txt', `${fresh()}\n`);
    repo.git('add', 'b.txt');
    const ran = await git(repo.root, ['commit', '-q', '-m', `with ${fresh()}`], { TIGHTLIP_SKIP: 'a drill' });
    expect(ran.code).toBe(0);
    expect(readSkips(join(repo.root, '.git')).skips).toMatchObject([{ reason: 'a drill', hook: 'pre-commit' }]);
  });
});

describe('merges, patches and rewritten commits', () => {
  it('stops a merge that brings a secret, and a patch that does', async () => {
    const repo = await guarded();
    repo.git('switch', '-q', '-c', 'side');
    unseen(repo, 'side.txt', `${fresh()}\n`);
    repo.git('format-patch', '-q', '-1', '-o', '../patches');
    repo.git('switch', '-q', 'main');
    unseen(repo, 'main.txt', 'clean\n');
    const merged = await git(repo.root, ['merge', '-q', '--no-edit', 'side']);
    expect(merged.code).not.toBe(0);
    expect(merged.err).toContain('blocks this merge');
    expect(merged.err).toContain('side.txt:1');
    repo.git('merge', '--abort');
    const applied = await git(repo.root, ['am', '-q', '../patches/0001-x.patch']);
    expect(applied.code).not.toBe(0);
    expect(applied.err).toContain('side.txt:1');
    repo.git('am', '--abort');
  });

  it('tells of a secret in commits that a rebase wrote anew, and does not stop what has happened', async () => {
    const repo = await guarded();
    repo.git('switch', '-q', '-c', 'topic');
    unseen(repo, 'topic.txt', 'first\n');
    const old = repo.git('rev-parse', 'HEAD').trim();
    repo.git('switch', '-q', 'main');
    unseen(repo, 'main.txt', 'clean\n');
    repo.git('switch', '-q', 'topic');
    const editor = join(folders.folder(), 'change.sh');
    writeFileSync(
      editor,
      `#!/bin/sh\nprintf '%s\\n' '${fresh()}' >topic.txt && git add topic.txt && git commit -q --amend --no-edit --no-verify\n`,
    );
    chmodSync(editor, 0o755);
    const ran = await git(repo.root, ['rebase', '-q', '--exec', editor, 'main']);
    expect(ran.code).toBe(0);
    expect(repo.git('rev-parse', 'HEAD').trim()).not.toBe(old);
    expect(ran.err).toContain('tightlip warns about this rewrite');
    expect(ran.err).toContain('topic.txt:1');
  });
});

describe('pre-push', () => {
  it('stops what no hook saw: content, messages, tags, and names', async () => {
    const { repo } = await withRemote();
    unseen(repo, 'b.txt', `${fresh()}\n`);
    unseen(repo, 'b.txt', 'taken out again\n');
    const blocked = await push(repo);
    expect(blocked.code).not.toBe(0);
    expect(blocked.err).toContain('blocks this push');
    expect(blocked.err).toContain('b.txt:1 in commit');
    expect(blocked.err).toMatch(/git rebase -i [0-9a-f]{10}\^/);
    repo.git('reset', '-q', '--hard', 'origin/main');

    unseen(repo, 'c.txt', 'clean\n', `with ${fresh()}`);
    expect((await push(repo)).err).toContain('commit message:');
    repo.git('reset', '-q', '--hard', 'origin/main');

    repo.git('tag', '-a', '-m', `signed with ${fresh()}`, 'v1');
    expect((await push(repo, 'v1')).err).toContain('tag:');
    repo.git('notes', 'add', '-m', `see ${fresh()}`);
    expect((await push(repo, 'refs/notes/commits')).code).not.toBe(0);

    unseen(repo, `keys/${fresh()}.txt`, 'clean\n');
    expect((await push(repo)).code).not.toBe(0);
    expect(repo.lines('ls-remote', '--heads', '--tags', 'origin')).toHaveLength(1);
  });

  it('lets through what is clean, what the other side has, and deletions', async () => {
    const { repo } = await withRemote();
    unseen(repo, 'old.txt', `${fresh()}\n`);
    expect((await git(repo.root, ['push', '-q', '--no-verify', 'origin', 'main'])).code).toBe(0);
    unseen(repo, 'new.txt', 'clean\n');
    expect(await push(repo)).toMatchObject({ code: 0, err: '' });
    expect(await push(repo, 'main:refs/heads/copy')).toMatchObject({ code: 0, err: '' });
    expect(await push(repo, ':refs/heads/copy')).toMatchObject({ code: 0, err: '' });
    expect(await push(repo)).toMatchObject({ code: 0, err: '' });
  });

  it('looks at all of it where the other side is an address, or has what was never fetched', async () => {
    const { repo, bare } = await withRemote();
    const other = folders.repository();
    other.git('pull', '-q', bare, 'main');
    other.commit({ 'theirs.txt': 'x\n' });
    other.git('push', '-q', bare, 'HEAD:refs/heads/main');
    unseen(repo, 'mine.txt', `${fresh()}\n`);
    expect((await git(repo.root, ['push', '-q', '--force', 'origin', 'main'])).err).toContain('mine.txt:1');
    expect((await git(repo.root, ['push', '-q', bare, 'main:refs/heads/x'])).err).toContain('mine.txt:1');
  });

  it('hands on to the hook that was there what git told', async () => {
    const { repo } = await withRemote('--hooks', 'pre-commit');
    const told = join(repo.root, '.git', 'told');
    const hook = join(repo.root, '.git/hooks/pre-push');
    writeFileSync(hook, `#!/bin/sh\necho "$1" >"${told}"\ncat >>"${told}"\n`);
    chmodSync(hook, 0o755);
    expect((await product.run(['guard', 'install'], { cwd: repo.root })).code).toBe(0);
    unseen(repo, 'b.txt', 'clean\n');
    const head = repo.git('rev-parse', 'HEAD').trim();
    const before = repo.git('rev-parse', 'origin/main').trim();
    expect((await push(repo)).code).toBe(0);
    expect(readFileSync(told, 'utf8')).toBe(`origin\nrefs/heads/main ${head} refs/heads/main ${before}\n`);
    expect((await push(repo)).code).toBe(0);
    expect(readFileSync(told, 'utf8')).toBe('origin\n');
  });

  it('passes on record with a reason', async () => {
    const { repo } = await withRemote();
    unseen(repo, 'b.txt', `${fresh()}\n`);
    expect((await git(repo.root, ['push', '-q', 'origin', 'main'], { TIGHTLIP_SKIP: 'revoked' })).code).toBe(0);
    expect(readSkips(join(repo.root, '.git')).skips).toMatchObject([{ reason: 'revoked', hook: 'pre-push' }]);
  });

  it('says what is wrong where it is not called as git calls it', async () => {
    const { repo } = await withRemote();
    const ran = await product.run(['guard', 'run', 'pre-push', 'origin'], { cwd: repo.root, input: 'nonsense\n' });
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('refs on standard input') });
    expect(readSkips(join(repo.root, '.git')).skips).toEqual([]);
  });
});
