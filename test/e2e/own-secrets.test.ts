import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TestFolders, type TestRepository } from '../git/test-repository.js';
import { strong } from '../own/values.js';
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

const git = (cwd: string, ...args: readonly string[]): Promise<Ran> =>
  product.start(['git', ...args], { cwd, env: PEOPLE });

/** A guarded repository that ignores `.env`, which has these lines. */
async function guarded(env: string, files: Readonly<Record<string, string>> = {}): Promise<TestRepository> {
  const repo = folders.repository();
  repo.commit({ '.gitignore': '.env\n.env.*\n!.env.example\n', ...files });
  repo.write('.env', env);
  expect((await product.run(['guard', 'install'], { cwd: repo.root })).code).toBe(0);
  return repo;
}

async function commit(repo: TestRepository, path: string, text: string): Promise<Ran> {
  repo.write(path, text);
  repo.git('add', '-f', path);
  return git(repo.root, 'commit', '-q', '-m', 'change');
}

const NAMES = (word: string): string => ['INTERNAL', word].join('_');

describe('a value of an ignored .env', () => {
  const secret = strong(70, 26);
  const env = `DEBUG=true\n${NAMES('PASS')}=${secret}\n`;

  it.each([
    ['as it is', secret],
    ['in base64', Buffer.from(`user:${secret}`).toString('base64')],
    ['in hex', Buffer.from(secret).toString('hex')],
    ['in a longer word', `x${secret}y`],
  ])('is stopped %s, and the message says whose it is', async (_, text) => {
    const repo = await guarded(env);
    const ran = await commit(repo, 'notes.txt', `see ${text}\n`);
    expect(ran.code).not.toBe(0);
    expect(ran.err).toContain('notes.txt:1');
    expect(ran.err).toContain(NAMES('PASS'));
    expect(ran.err).not.toContain(secret);
  });

  it('is stopped in a message, and in a push that no hook saw before', async () => {
    const repo = await guarded(env);
    const message = await git(repo.root, 'commit', '-q', '--allow-empty', '-m', `with ${secret}`);
    expect([message.code === 0, message.err.includes('commit message:1')]).toEqual([false, true]);
    const bare = join(folders.folder(), 'remote.git');
    repo.git('init', '-q', '--bare', bare);
    repo.git('remote', 'add', 'origin', bare);
    repo.write('b.txt', `${secret}\n`);
    repo.git('add', 'b.txt');
    repo.git('commit', '-q', '--no-verify', '-m', 'x');
    const pushed = await git(repo.root, 'push', '-q', 'origin', 'main');
    expect([pushed.code === 0, pushed.err.includes('b.txt:1')]).toEqual([false, true]);
  });

  it('is stopped when .env itself is added with force', async () => {
    const repo = await guarded(env);
    const ran = await commit(repo, '.env', env);
    expect([ran.code === 0, ran.err.includes('.env:2')]).toEqual([false, true]);
  });

  it('passes where it is not ignored, is committed already, or stands in a committed template', async () => {
    const shared = strong(71, 26);
    const template = await guarded(`${NAMES('PASS')}=${shared}\n`, { '.env.example': `${NAMES('PASS')}=${shared}\n` });
    expect((await commit(template, 'a.txt', `the value ${shared}\n`)).code).toBe(0);
    const open = folders.repository();
    open.commit({ 'a.txt': 'base\n' });
    open.write('.env', env);
    expect((await product.run(['guard', 'install'], { cwd: open.root })).code).toBe(0);
    expect((await commit(open, 'a.txt', `the value ${secret}\n`)).code).toBe(0);
  });

  it('is not saved by a template that is staged with it', async () => {
    const repo = await guarded(env);
    expect((await commit(repo, '.env.example', env)).code).not.toBe(0);
  });

  it('keeps the name of its kind where a detector knows it', async () => {
    const token = samples.token(72);
    const repo = await guarded(`GITHUB_TOKEN=${token}\n`);
    const ran = await commit(repo, 'a.txt', `${token}\n`);
    expect(ran.err).toContain('GitHub');
    expect(ran.err).toContain('GITHUB_TOKEN in .env');
  });

  it('is found by a scan in the tree and in history, and can be set aside', async () => {
    const repo = await guarded(env);
    repo.write('a.txt', `note ${secret}\n`);
    repo.git('add', 'a.txt');
    repo.git('commit', '-q', '--no-verify', '-m', 'x');
    const { result, code } = await product.scan(repo.root);
    expect(code).toBe(1);
    const [finding] = result.findings;
    expect(finding).toMatchObject({ detector: 'own.env-value', severity: 'critical', confidence: 1, atTip: true });
    expect(finding?.places.map(({ kind, path }) => `${kind} ${path}`).sort()).toEqual(['file a.txt', 'history a.txt']);
    const off = await product.scanWith({ cwd: repo.root, env: { TIGHTLIP_OWN_SECRETS_ENABLED: 'false' } });
    expect(off.code).toBe(0);
    const skipped = await product.scan(repo.root, '--skip-detector', 'own.*');
    expect(skipped.code).toBe(0);
    await product.run(['allow', finding?.fingerprint ?? '', '--reason', 'a test'], { cwd: repo.root });
    expect((await product.scan(repo.root)).code).toBe(0);
  });
});

describe('what a repository says', () => {
  it('never runs: its commands are refused, in the hook and in a scan', async () => {
    const repo = await guarded('A=1\n');
    const mark = join(folders.folder(), 'ran');
    repo.write('tightlip.toml', `[own_secrets]\ncommands = ["touch ${mark}"]\n`);
    const hook = await commit(repo, 'a.txt', 'x\n');
    expect([hook.code === 0, hook.err.includes('own_secrets.commands')]).toEqual([false, true]);
    expect((await product.run(['scan'], { cwd: repo.root })).code).toBe(2);
    expect((await product.start(['ls', mark], { cwd: repo.root })).code).not.toBe(0);
  });
});

describe('commands and files of the user', () => {
  const secret = strong(73, 26);
  function home(files: Readonly<Record<string, string>>): string {
    const folder = folders.folder();
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  }

  it.each([
    [
      'a command',
      {
        '.config/tightlip/tightlip.toml': `[own_secrets]\ncommands = ["cat secrets.txt"]\n`,
        'secrets.txt': `${secret}\n`,
      },
      'command 1',
    ],
    ['.netrc', { '.netrc': `machine a.example login x password ${secret}\n` }, '~/.netrc'],
    [
      '.aws/credentials',
      { '.aws/credentials': `[default]\naws_secret_access_key = ${secret}\n` },
      '~/.aws/credentials',
    ],
  ])('are looked for in hooks: %s', async (_, files, told) => {
    const repo = folders.repository();
    repo.commit({ 'a.txt': 'base\n' });
    repo.write('a.txt', `note ${secret}\n`);
    repo.git('add', 'a.txt');
    const ran = await product.hook({ cwd: repo.root, env: { HOME: home(files) } });
    expect([ran.code, ran.err.includes(told)]).toEqual([1, true]);
    expect(ran.err).not.toContain(secret);
  });

  it('a command that fails is told, and blocks', async () => {
    const repo = folders.repository();
    repo.commit({ 'a.txt': 'base\n' });
    repo.write('a.txt', 'change\n');
    repo.git('add', 'a.txt');
    const config = '[own_secrets]\ncommands = ["exit 3"]\n';
    const ran = await product.hook({
      cwd: repo.root,
      env: { HOME: home({ '.config/tightlip/tightlip.toml': config }) },
    });
    expect(ran.code).toBe(2);
    expect(ran.err.replaceAll(/\s+/g, ' ')).toContain('command 1 of own_secrets: it ended with 3');
  });
});

describe('what a hook found', () => {
  it.each([
    ['own.env-value', '.env', (value: string) => `${NAMES('PASS')}=${value}\n`],
    ['own.netrc', '.netrc', (value: string) => `machine example.org login me password ${value}\n`],
  ])('is known to explain and allow: %s', async (id, name, text) => {
    const secret = strong(id.length, 26);
    const repo = await guarded(name === '.env' ? text(secret) : '');
    const home = folders.folder();
    if (name !== '.env') writeFileSync(join(home, name), text(secret));
    const env = { ...PEOPLE, HOME: home };
    repo.write('notes.txt', `first line\nsee ${secret}\n`);
    repo.git('add', 'notes.txt');
    const stopped = await product.start(['git', 'commit', '-q', '-m', 'x'], { cwd: repo.root, env });
    const print = /tightlip allow ([0-9a-f]{32})/.exec(stopped.err)?.[1] ?? '';
    const run = (...args: readonly string[]): Promise<Ran> => product.run(args, { cwd: repo.root, env });
    for (const what of [print, 'notes.txt:2']) {
      const explained = await run('explain', '-q', what);
      expect(explained, what).toMatchObject({ code: 0, out: expect.stringContaining(id) });
      expect(explained.out).toContain('it is the value of');
      expect(explained.out).not.toContain(secret);
    }
    expect((await run('explain', 'notes.txt:1')).out).toContain('no value of your own');
    expect((await run('allow', print, '--reason', 'made up')).out).toContain(`${print} ${id}`);
    const again = await product.start(['git', 'commit', '-q', '-m', 'x'], { cwd: repo.root, env });
    expect(again).toMatchObject({ code: 0, err: '' });
    // A scan finds less than a hook, and so the entry is not stale.
    expect((await run('scan', '--format', 'json')).out).not.toContain('matched nothing');
  });

  it('is named by its id where nothing here tells of it', async () => {
    const repo = await guarded('');
    const print = 'ab'.repeat(16);
    const run = (...args: readonly string[]): Promise<Ran> => product.run(args, { cwd: repo.root });
    expect(await run('allow', print, '--reason', 'x')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--detector ID'),
    });
    for (const id of ['own.netrc', 'unencrypted.sops'])
      expect((await run('allow', print, '--reason', 'x', '--detector', id)).code).toBe(0);
    expect((await run('allow', print, '--reason', 'x', '--detector', 'own.nothing')).code).toBe(2);
  });
});
