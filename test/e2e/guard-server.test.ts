import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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

let seed = 7100;
const fresh = (): string => samples.token(seed++);

type Server = { readonly repo: TestRepository; readonly bare: string };

/** A clone, and a guarded server that it pushes to. */
async function server(...args: readonly string[]): Promise<Server> {
  const repo = folders.repository();
  repo.commit({ 'a.txt': 'base\n' });
  const bare = join(folders.folder(), 'server.git');
  repo.git('init', '-q', '--bare', bare);
  repo.git('remote', 'add', 'origin', bare);
  expect((await product.run(['guard', 'install', '--server', ...args], { cwd: bare })).code).toBe(0);
  expect((await push(repo, ['main'])).code).toBe(0);
  return { repo, bare };
}

const push = (
  repo: TestRepository,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> => product.start(['git', 'push', '-q', 'origin', ...args], { cwd: repo.root, env });

function commit(repo: TestRepository, path: string, text: string): void {
  repo.write(path, text);
  repo.git('add', path);
  repo.git('commit', '-q', '-m', 'x');
}

const configure = (folder: string, ...lines: readonly string[]): void =>
  writeFileSync(join(folder, 'tightlip.toml'), `${lines.join('\n')}\n`);

const tip = (bare: string, repo: TestRepository): string => repo.git('--git-dir', bare, 'rev-parse', 'main').trim();

describe('guard install --server', () => {
  it('stops a push from quarantine, tells the pusher, and takes nothing in', async () => {
    const { repo, bare } = await server();
    const before = tip(bare, repo);
    commit(repo, 'b.txt', `${fresh()}\n`);
    commit(repo, 'b.txt', 'taken out again\n');
    const ran = await push(repo, ['main']);
    expect(ran.code).not.toBe(0);
    expect(ran.err).toContain('remote: tightlip blocks this push: it holds a secret.');
    expect(ran.err).toMatch(/remote: b\.txt:1 in commit [0-9a-f]{10}/);
    expect(ran.err).toContain('lets nothing of it through');
    expect(ran.err.split('\n').filter((line) => line.startsWith('remote: ') && line.trimEnd().length > 80)).toEqual([]);
    expect(tip(bare, repo)).toBe(before);
    commit(repo, 'c.txt', `${fresh()}\n`);
    expect((await push(repo, ['main:refs/heads/new', 'main:refs/heads/other'])).code).not.toBe(0);
    expect((await push(repo, ['main~3:refs/heads/clean'])).code).toBe(0);
    expect((await push(repo, [':refs/heads/clean'])).code).toBe(0);
  });

  it('does the same in a repository with a working tree, which has no say in it', async () => {
    const repo = folders.repository();
    repo.commit({ 'a.txt': 'base\n' });
    const home = folders.repository();
    repo.git('remote', 'add', 'origin', home.root);
    home.git('config', 'receive.denyCurrentBranch', 'ignore');
    configure(home.root, 'mode = "observe"', '[guard]', 'allow_push_skip = true');
    expect((await product.run(['guard', 'install', '--server'], { cwd: home.root })).code).toBe(0);
    expect((await push(repo, ['main'])).code).toBe(0);
    commit(repo, 'b.txt', `${fresh()}\n`);
    expect((await push(repo, ['main'])).err).toContain('remote: tightlip blocks this push');
  });

  it('has a way through on record where the server allows it', async () => {
    const { repo, bare } = await server();
    commit(repo, 'b.txt', `${fresh()}\n`);
    commit(repo, 'tightlip.toml', '[guard]\nallow_push_skip = true\n');
    const skip = (reason: string): Promise<Ran> =>
      push(repo, ['-o', `tightlip.skip${reason}`, 'main'], {
        REMOTE_USER: 'ann',
        GITEA_PUSHER_EMAIL: 'ann@example.org',
      });
    repo.git('--git-dir', bare, 'config', 'receive.advertisePushOptions', 'true');
    expect((await skip('=a drill')).err).toContain('this server takes no tightlip.skip');
    configure(bare, '[guard]', 'allow_push_skip = true');
    expect((await push(repo, ['main'])).err).toContain('git push -o tightlip.skip="reason"');
    expect((await skip('')).err).toContain('needs a reason');
    const ran = await skip('=a drill');
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining('on record as ann') });
    expect(readSkips(bare).skips).toMatchObject([
      { name: 'ann', mail: 'ann@example.org', hook: 'pre-receive', reason: 'a drill (refs/heads/main)' },
    ]);
    const secret = fresh();
    commit(repo, 'c.txt', `${secret}\n`);
    expect((await skip(`=only ${secret}`)).code).toBe(0);
    const [, written] = readSkips(bare).skips;
    expect([written?.reason.startsWith('only '), written?.reason.includes(secret)]).toEqual([true, false]);
  });

  it('tells what it did not get to in time', async () => {
    const { repo, bare } = await server();
    commit(repo, 'big.txt', 'plain words\n'.repeat(400_000));
    commit(repo, 'more.txt', 'other words\n'.repeat(400_000));
    configure(bare, '[guard]', 'push_timeout = "1ms"');
    const ran = await push(repo, ['main']);
    expect(ran.code).not.toBe(0);
    const said = ran.err.replace(/ *\nremote: /g, ' ');
    expect(said).toContain('could not look at all of this push');
    expect(said).toContain('the time was up');
    configure(bare, 'mode = "warn"', '[guard]', 'push_timeout = "1ms"');
    expect((await push(repo, ['main'])).code).toBe(0);
  });

  it('honours an allow file in what is pushed, unless the server does not', async () => {
    const { repo, bare } = await server();
    commit(repo, 'b.txt', `${fresh()}\n`);
    const { result } = await product.scan(repo.root, '--tree');
    const [finding] = result.findings;
    const allow = ['allow', finding?.fingerprint ?? '', '--reason', 'a sample'];
    expect((await product.run(allow, { cwd: repo.root })).code).toBe(0);
    repo.git('add', '.');
    repo.git('commit', '-q', '-m', 'allow');
    configure(bare, '[guard]', 'pushed_allow = false');
    expect((await push(repo, ['main'])).code).not.toBe(0);
    configure(bare, '[guard]', 'pushed_allow = true');
    expect(await push(repo, ['main'])).toMatchObject({ code: 0, err: '' });
  });

  it('names the server’s own command in its status, and the door for a drill', async () => {
    const bare = join(folders.folder(), 'bare.git');
    folders.repository().git('init', '-q', '--bare', bare);
    const run = (...args: readonly string[]): Promise<Ran> => product.run(['guard', ...args], { cwd: bare });
    expect(await run('status')).toMatchObject({
      code: 1,
      out: expect.stringContaining('pre-receive: not installed. Run: tightlip guard install --server'),
    });
    expect(await run('drill')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('in a clone of it') });
    expect(await run('install')).toMatchObject({ code: 2, err: expect.stringContaining('--server') });
  });

  it('stops single refs with the update hook', async () => {
    const { repo, bare } = await server('--hooks', 'update');
    repo.git('branch', 'clean');
    commit(repo, 'b.txt', `${fresh()}\n`);
    const ran = await push(repo, ['main', 'clean']);
    expect(ran.code).not.toBe(0);
    expect(ran.err).toContain('remote: tightlip blocks this push');
    expect(existsSync(join(bare, 'hooks/pre-receive'))).toBe(false);
    expect(repo.git('ls-remote', '--heads', 'origin')).toContain('refs/heads/clean');
  });

  it.each(['hooks/pre-receive.d', 'custom_hooks'])(
    'goes into the folder %s of a forge, and out of it again',
    async (folder) => {
      const bare = folders.folder();
      folders.repository().git('init', '-q', '--bare', bare);
      mkdirSync(join(bare, folder), { recursive: true });
      const file = folder === 'custom_hooks' ? `${folder}/pre-receive.d/tightlip` : `${folder}/tightlip`;
      expect((await product.run(['guard', 'install', '--server'], { cwd: bare })).out).toContain('the forge calls it');
      expect(statSync(join(bare, file)).mode & 0o111).not.toBe(0);
      expect(readFileSync(join(bare, file), 'utf8')).toContain('tightlip_guard pre-receive');
      expect((await product.run(['guard', 'status'], { cwd: bare })).code).toBe(0);
      expect((await product.run(['guard', 'uninstall'], { cwd: bare })).code).toBe(0);
      expect(readdirSync(join(bare, file, '..'))).toEqual([]);
    },
  );

  it('refuses hooks that no server runs, and plain install in a bare repository', async () => {
    const { bare } = await server();
    const wrong = await product.run(['guard', 'install', '--server', '--hooks', 'pre-commit'], { cwd: bare });
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('pre-receive, update') });
    expect((await product.run(['guard', 'install'], { cwd: bare })).err).toContain('--server');
  });
});
