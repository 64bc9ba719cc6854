import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSkips } from '../../src/guard/index.js';
import { TestFolders, type TestRepository } from '../git/test-repository.js';
import { buildOnce, ROOT } from './build-once.js';
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

let seed = 1;
const fresh = (): string => samples.token(seed++);

const git = (cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  product.start(['git', ...args], { cwd, env: { ...PEOPLE, ...env } });

const commit = (repo: TestRepository, ...args: readonly string[]): Promise<Ran> =>
  git(repo.root, ['commit', '-q', '-m', 'x', ...args]);

const install = (repo: TestRepository, ...args: readonly string[]): Promise<Ran> =>
  product.run(['guard', 'install', ...args], { cwd: repo.root });

async function guarded(...args: readonly string[]): Promise<TestRepository> {
  const repo = folders.repository();
  expect((await install(repo, ...args)).code).toBe(0);
  return repo;
}

function stage(repo: TestRepository, path: string, text: string): void {
  repo.write(path, text);
  repo.git('add', path);
}

const hook = (repo: TestRepository): string => join(repo.root, '.git/hooks/pre-commit');
const count = (repo: TestRepository): number =>
  repo.tryGit('rev-parse', '-q', '--verify', 'HEAD') ? repo.lines('rev-list', 'HEAD').length : 0;

describe('a guarded repository', () => {
  it('stops a secret in its first commit, says where it stands, and lets the mended commit through', async () => {
    const repo = await guarded();
    const secret = fresh();
    stage(repo, 'src/config.ts', `// settings\nconst t = '${secret}';\n`);
    const blocked = await commit(repo);
    expect(blocked.code).not.toBe(0);
    expect(blocked.err).toContain('src/config.ts:2');
    expect(blocked.err).toContain(`…${secret.slice(-4)}`);
    expect(blocked.err).toContain('TIGHTLIP_SKIP');
    expect(blocked.err).toContain('git rm --cached');
    expect(count(repo)).toBe(0);
    stage(repo, 'src/config.ts', "const t = process.env['TOKEN'];\n");
    expect(await commit(repo)).toEqual({ code: 0, out: '', err: '' });
    expect(count(repo)).toBe(1);
  });

  it('sees what each way to commit would bring, and nothing else', async () => {
    const repo = await guarded();
    stage(repo, 'a.txt', 'a\n');
    stage(repo, 'b.txt', 'b\n');
    expect((await commit(repo)).code).toBe(0);

    repo.write('a.txt', `${fresh()}\n`);
    expect((await commit(repo, '-a')).err).toContain('a.txt:1');
    expect((await commit(repo, 'a.txt')).err).toContain('a.txt:1');
    stage(repo, 'b.txt', 'b2\n');
    expect(await commit(repo)).toMatchObject({ code: 0, err: '' });
    repo.write('a.txt', 'a\n');

    stage(repo, 'c.txt', `${fresh()}\n`);
    expect((await git(repo.root, ['commit', '-q', '--amend', '--no-edit'])).err).toContain('c.txt:1');
    repo.write('c.txt', 'taken out of the file, not of the index\n');
    expect((await commit(repo)).err).toContain('c.txt:1');
    stage(repo, 'b.txt', 'b3\n');
    expect((await commit(repo, 'b.txt')).code).toBe(0);
    stage(repo, 'c.txt', 'clean\n');
    expect((await git(repo.root, ['commit', '-q', '--amend', '--no-edit'])).code).toBe(0);
    expect(count(repo)).toBe(3);
  });

  it('sees a secret in a resolved merge conflict, in a linked worktree, and from a folder below', async () => {
    const repo = await guarded();
    repo.commit({ both: 'base\n', 'sub/x': '1\n' });
    repo.git('switch', '-q', '-c', 'side');
    repo.commit({ both: 'theirs\n' });
    repo.git('switch', '-q', 'main');
    repo.commit({ both: 'ours\n' });
    repo.tryGit('merge', '-q', 'side');
    stage(repo, 'both', `resolved ${fresh()}\n`);
    expect((await git(repo.root, ['commit', '-q', '--no-edit'])).err).toContain('both:1');
    stage(repo, 'both', 'resolved\n');
    expect((await git(repo.root, ['commit', '-q', '--no-edit'])).code).toBe(0);
    const linked = join(repo.root, '../linked tree');
    repo.git('worktree', 'add', '-q', '--detach', linked);
    writeFileSync(join(linked, 'w.txt'), `${fresh()}\n`);
    await git(linked, ['add', 'w.txt']);
    expect((await git(linked, ['commit', '-q', '-m', 'x'])).err).toContain('w.txt:1');
    stage(repo, 'sub/y', `${fresh()}\n`);
    const below = await git(join(repo.root, 'sub'), ['commit', '-q', '-m', 'x']);
    expect(below.code).not.toBe(0);
    expect(below.err).toContain('sub/y:1');
  });

  it('lets through with a reason, on record; never without', async () => {
    const repo = await guarded();
    stage(repo, 'a.txt', `${fresh()}\n`);
    expect((await git(repo.root, ['commit', '-q', '-m', 'x'], { TIGHTLIP_SKIP: ' ' })).code).not.toBe(0);
    expect(count(repo)).toBe(0);
    expect((await git(repo.root, ['commit', '-q', '-m', 'x'], { TIGHTLIP_SKIP: 'revoked already' })).code).toBe(0);
    expect(count(repo)).toBe(1);
    expect(readSkips(join(repo.root, '.git')).skips).toMatchObject([{ reason: 'revoked already', hook: 'pre-commit' }]);
  });

  it('honours the allow file, pragmas and the configuration', async () => {
    const repo = await guarded();
    const secret = fresh();
    stage(repo, 'a.txt', `${secret}\n`);
    const fingerprint = /tightlip allow ([0-9a-f]{32})/.exec((await commit(repo)).err)?.[1] ?? '';
    expect(await product.run(['allow', fingerprint, '--reason', 'a test'], { cwd: repo.root })).toMatchObject({
      code: 0,
    });
    expect(await commit(repo)).toMatchObject({ code: 0, err: '' });
    stage(repo, 'b.ts', `const a = '${fresh()}'; // tightlip:allow -- made up\n`);
    expect(await commit(repo)).toMatchObject({ code: 0, err: '' });
    stage(repo, 'tightlip.toml', '[detectors]\ndisable = ["github.*"]\n');
    stage(repo, 'c.txt', `${fresh()}\n`);
    expect(await commit(repo)).toMatchObject({ code: 0, err: '' });
    repo.write('tightlip.toml', 'mood = "bad"\n');
    stage(repo, 'd.txt', 'clean\n');
    const broken = await commit(repo);
    expect(broken.code).not.toBe(0);
    expect(broken.err).toContain('mood');
  });

  it('warns or keeps still in the other modes', async () => {
    const repo = await guarded('--mode', 'warn');
    stage(repo, 'a.txt', `${fresh()}\n`);
    const warned = await commit(repo);
    expect(warned.code).toBe(0);
    expect(warned.err).toContain('a.txt:1');
    repo.write('tightlip.toml', 'mode = "observe"\n');
    stage(repo, 'b.txt', `${fresh()}\n`);
    expect(await commit(repo)).toEqual({ code: 0, out: '', err: '' });
    expect(count(repo)).toBe(2);
  });

  it('stops what could not be looked at', async () => {
    const repo = await guarded();
    repo.write('tightlip.toml', 'max_file_size = "1KB"\n');
    stage(repo, 'large.txt', 'words and words\n'.repeat(200));
    const ran = await commit(repo);
    expect(ran.code).not.toBe(0);
    expect(ran.err).toMatch(/large\.txt[^]*max-file-size|could not look/);
    expect(count(repo)).toBe(0);
  });
});

describe('the hook', () => {
  it('blocks, with the way through, when its program is gone or broken', async () => {
    buildOnce();
    const place = join(folders.folder(), 'product');
    for (const part of ['dist', 'bin', 'package.json'])
      cpSync(join(ROOT, part), join(place, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(place, 'node_modules'));
    const repo = folders.repository();
    const ran = await product.start([process.execPath, join(place, 'bin/tightlip.mjs'), 'guard', 'install'], {
      cwd: repo.root,
    });
    expect(ran.code).toBe(0);
    stage(repo, 'a.txt', 'clean\n');
    expect((await commit(repo)).code).toBe(0);
    stage(repo, 'a.txt', 'clean too\n');
    const dist = join(place, 'dist');
    for (const damage of [
      () => writeFileSync(join(dist, 'hook-main.cjs'), 'throw new Error("damaged");'),
      () => renameSync(join(dist, 'hook-main.cjs'), join(dist, 'away')),
      () => renameSync(dist, join(place, 'gone')),
    ]) {
      damage();
      const blocked = await commit(repo);
      expect(blocked.code).not.toBe(0);
      expect(blocked.err).toContain('TIGHTLIP_SKIP="reason" git commit');
    }
    expect(count(repo)).toBe(1);
    expect((await git(repo.root, ['commit', '-q', '-m', 'x'], { TIGHTLIP_SKIP: 'the program is gone' })).code).toBe(0);
  });

  it('stands beside a hook that was there, and goes without a trace', async () => {
    const repo = folders.repository();
    mkdirSync(join(repo.root, '.git/hooks'), { recursive: true });
    const before = '#!/bin/sh\necho own hook >> own.log\n';
    writeFileSync(hook(repo), before);
    chmodSync(hook(repo), 0o755);
    const files = readdirSync(join(repo.root, '.git/hooks')).toSorted();
    expect((await install(repo)).code).toBe(0);
    expect((await install(repo)).code).toBe(0);
    stage(repo, 'a.txt', `${fresh()}\n`);
    expect((await commit(repo)).code).not.toBe(0);
    stage(repo, 'a.txt', 'clean\n');
    expect((await commit(repo)).code).toBe(0);
    expect(readFileSync(join(repo.root, 'own.log'), 'utf8')).toContain('own hook');
    expect(await product.run(['guard', 'status'], { cwd: repo.root })).toMatchObject({ code: 0 });
    expect((await product.run(['guard', 'uninstall'], { cwd: repo.root })).code).toBe(0);
    expect(readFileSync(hook(repo), 'utf8')).toBe(before);
    expect(readdirSync(join(repo.root, '.git/hooks')).toSorted()).toEqual(files);
    expect(await product.run(['guard', 'status'], { cwd: repo.root })).toMatchObject({ code: 1 });
    stage(repo, 'a.txt', `${fresh()}\n`);
    expect((await commit(repo)).code).toBe(0);
  });

  it('stands where core.hooksPath leads, and is taken out of there', async () => {
    const repo = folders.repository();
    repo.write('.githooks/pre-push', '#!/bin/sh\n');
    repo.git('config', 'core.hooksPath', '.githooks');
    expect((await install(repo)).code).toBe(0);
    expect(existsSync(join(repo.root, '.githooks/pre-commit'))).toBe(true);
    stage(repo, 'a.txt', `${fresh()}\n`);
    expect((await commit(repo)).code).not.toBe(0);
    expect((await product.run(['guard', 'uninstall'], { cwd: repo.root })).code).toBe(0);
    expect(existsSync(join(repo.root, '.githooks/pre-commit'))).toBe(false);
  });

  it('run by itself gives the three answers', async () => {
    const repo = folders.repository();
    stage(repo, 'a.txt', 'clean\n');
    expect(await product.hook({ cwd: repo.root })).toEqual({ code: 0, out: '', err: '' });
    stage(repo, 'a.txt', `${fresh()}\n`);
    expect(await product.hook({ cwd: repo.root })).toMatchObject({ code: 1, err: expect.stringContaining('a.txt:1') });
    expect(await product.run(['guard', 'run', 'pre-commit'], { cwd: repo.root })).toMatchObject({
      code: 1,
      err: expect.stringContaining('a.txt:1'),
    });
    expect(await product.hook({ cwd: folders.folder() })).toMatchObject({
      code: 2,
      err: expect.stringContaining('E_NOT_A_REPOSITORY'),
    });
    writeFileSync(join(repo.root, '.git/index'), 'not an index');
    expect(await product.hook({ cwd: repo.root })).toMatchObject({ code: 2, err: expect.stringContaining('E_') });
  });
});
