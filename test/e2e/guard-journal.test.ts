import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readJournal, readLooks } from '../../src/guard/index.js';
import { TestFolders, type TestRepository } from '../git/test-repository.js';
import { strong } from '../own/values.js';
import { Product, type Ran } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

/** After the installation by the clock, which counts seconds. */
let clock = Math.floor(Date.now() / 1000) + 60;
const people = (): Readonly<Record<string, string>> => ({
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.org',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.org',
  GIT_COMMITTER_DATE: `${clock++} +0000`,
});

let seed = 7100;
const fresh = (): string => samples.token(seed++);

const git = (cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  product.start(['git', ...args], { cwd, env: { ...people(), ...env } });

async function guarded(settings = '', ...install: readonly string[]): Promise<TestRepository> {
  const repo = folders.repository();
  repo.commit({ 'a.txt': 'base\n', ...(settings === '' ? {} : { 'tightlip.toml': settings }) });
  expect((await product.run(['guard', 'install', ...install], { cwd: repo.root })).code).toBe(0);
  const bare = join(folders.folder(), 'remote.git');
  repo.git('init', '-q', '--bare', bare);
  repo.git('remote', 'add', 'origin', bare);
  repo.git('push', '-q', '--no-verify', 'origin', 'main');
  return repo;
}

const stage = (repo: TestRepository, path: string, text: string): void => {
  repo.write(path, text);
  repo.git('add', path);
};
const commit = (repo: TestRepository, ...args: readonly string[]): Promise<Ran> =>
  git(repo.root, ['commit', '-q', '-m', 'x', ...args]);
const journal = (repo: TestRepository): ReturnType<typeof readJournal> => readJournal(join(repo.root, '.git'));
const kinds = (repo: TestRepository): readonly string[] => journal(repo).entries.map(({ kind }) => kind);

describe('the journal', () => {
  it('holds what was stopped, warned of and observed, and no secret', async () => {
    const repo = await guarded();
    const secret = fresh();
    stage(repo, `keys/${fresh()}.txt`, `${secret}\n`);
    expect((await commit(repo)).code).toBe(1);
    stage(repo, 'tightlip.toml', 'mode = "warn"\n');
    expect((await commit(repo)).err).toContain('tightlip warns');
    stage(repo, 'tightlip.toml', 'mode = "observe"\n');
    stage(repo, 'b.txt', `${fresh()}\n`);
    expect(await commit(repo)).toMatchObject({ code: 0, err: '' });
    expect(kinds(repo)).toEqual(['install', 'block', 'mode', 'warn', 'mode', 'observe']);
    const { entries, broken } = journal(repo);
    expect(broken).toBeNull();
    expect(entries[1]?.detail).toMatch(/^[0-9a-f]{32}:[a-z.-]+( [0-9a-f]{32}:[a-z.-]+)*$/);
    expect(samples.leakIn(readFileSync(join(repo.root, '.git/tightlip/journal.log'), 'latin1'))).toBeNull();
    const shown = await product.run(['guard', 'status', '--journal'], { cwd: repo.root });
    expect(shown).toMatchObject({ code: 0, out: expect.stringContaining('unbroken, 6 lines') });
  });

  it('is told of by status and doctor when somebody changed it', async () => {
    const repo = await guarded();
    stage(repo, 'b.txt', `${fresh()}\n`);
    await commit(repo);
    const path = join(repo.root, '.git/tightlip/journal.log');
    writeFileSync(path, readFileSync(path, 'utf8').replace('\tblock\t', '\tobserve\t'));
    const status = await product.run(['guard', 'status'], { cwd: repo.root });
    expect(status).toMatchObject({ code: 1, out: expect.stringContaining('broken at line 2 of 2') });
    expect((await product.run(['doctor'], { cwd: repo.root })).out).toContain('broken at line 2 of 2');
  });
});

describe('modes', () => {
  it('by detector, path and date: the strictest decides', async () => {
    const repo = await guarded(
      '[[guard.modes]]\npath = "samples/**"\nmode = "observe"\n' +
        '[[guard.modes]]\npath = "old/**"\nmode = "observe"\nfrom = 2020-01-01\nthen = "warn"\n',
    );
    stage(repo, 'samples/a.txt', `${fresh()}\n`);
    expect(await commit(repo)).toMatchObject({ code: 0, err: '' });
    stage(repo, 'old/a.txt', `${fresh()}\n`);
    expect(await commit(repo)).toMatchObject({ code: 0, err: expect.stringContaining('tightlip warns') });
    for (const path of ['samples/b.txt', 'old/b.txt', 'src/b.txt']) stage(repo, path, `${fresh()}\n`);
    const stopped = await commit(repo);
    expect(stopped.code).toBe(1);
    expect(stopped.err).toContain('it holds a secret');
    expect(stopped.err).toContain('src/b.txt:1');
    expect(stopped.err).toContain('1 more would only have given a warning');
    expect(kinds(repo).slice(-3)).toEqual(['block', 'warn', 'observe']);
  });
});

describe('the reason of a skip', () => {
  const reasons = (repo: TestRepository): readonly string[] =>
    journal(repo)
      .entries.filter(({ kind }) => kind === 'skip')
      .map(({ detail }) => detail);

  it('is written down without the secrets in it, whoever writes it', async () => {
    const repo = await guarded();
    repo.write('.gitignore', '.env\n');
    const own = strong(seed++);
    repo.write('.env', `DB_PASSWORD=${own}\n`);
    const secret = fresh();
    const TIGHTLIP_SKIP = `only ${secret} and ${own}, ticket OPS-1234`;
    stage(repo, 'b.txt', 'x\n');
    expect((await git(repo.root, ['commit', '-q', '-m', 'x'], { TIGHTLIP_SKIP })).code).toBe(0);
    // A manager's line calls the program itself.
    stage(repo, 'c.txt', 'x\n');
    const direct = await product.run(['guard', 'run', 'pre-commit'], {
      cwd: repo.root,
      env: { ...people(), TIGHTLIP_SKIP: `again ${TIGHTLIP_SKIP}` },
    });
    expect(direct.code).toBe(0);
    const written = reasons(repo);
    expect(written).toHaveLength(2);
    for (const reason of written) {
      expect(reason).toMatch(/only \S+ and \S+ ticket OPS-1234$/);
      expect([secret, own].filter((one) => reason.includes(one))).toEqual([]);
    }
    const status = await product.run(['guard', 'status', '--journal'], { cwd: repo.root });
    expect(status.code).toBe(0);
  });

  it('is left as it is where nothing is in it', async () => {
    const repo = await guarded();
    stage(repo, 'b.txt', 'x\n');
    await git(repo.root, ['commit', '-q', '-m', 'x'], {
      TIGHTLIP_SKIP: 'the key in docs/configuration.md is a sample',
    });
    expect(reasons(repo)).toEqual(['the key in docs/configuration.md is a sample']);
  });
});

describe('what the hook has not seen', () => {
  const push = (repo: TestRepository): Promise<Ran> =>
    git(repo.root, ['push', '-q', 'origin', 'HEAD:refs/heads/x', '--force']);

  it('is told at the push, once in the journal', async () => {
    const repo = await guarded();
    stage(repo, 'b.txt', 'seen\n');
    await commit(repo);
    stage(repo, 'c.txt', 'unseen\n');
    await commit(repo, '--no-verify');
    const id = repo.head();
    const pushed = await push(repo);
    expect(pushed).toMatchObject({
      code: 0,
      err: expect.stringContaining(`1 commit of this push (${id.slice(0, 10)})`),
    });
    repo.git('update-ref', '-d', 'refs/remotes/origin/x');
    await push(repo);
    expect(journal(repo).entries.filter(({ kind }) => kind === 'unseen')).toMatchObject([{ detail: `unseen:${id}` }]);
  });

  it('stays unseen when it is amended, and is known where the hook stopped it', async () => {
    const repo = await guarded();
    stage(repo, 'b.txt', 'unseen\n');
    await commit(repo, '--no-verify');
    await commit(repo, '--amend', '--allow-empty');
    stage(repo, 'c.txt', `${fresh()}\n`);
    expect((await commit(repo)).code).toBe(1);
    await commit(repo, '--no-verify');
    const pushed = await push(repo);
    expect(pushed.code).not.toBe(0);
    expect(pushed.err).toContain('2 commits of this push');
    expect(journal(repo).entries.at(-1)?.detail).toBe(
      `unseen:${repo.git('rev-parse', 'HEAD^').trim()} stopped:${repo.head()}`,
    );
  });

  it('is told too where the hook has stopped something else before', async () => {
    const repo = await guarded();
    stage(repo, 'b.txt', `${fresh()}\n`);
    expect((await commit(repo)).code).toBe(1);
    stage(repo, 'b.txt', 'clean\n');
    await commit(repo, '--no-verify');
    expect((await push(repo)).err).toContain('1 commit of this push');
  });

  it('is not what passed although not all could be looked at', async () => {
    const repo = await guarded('mode = "warn"\nmax_file_size = "1KB"\n');
    stage(repo, 'b.txt', 'x'.repeat(5000));
    stage(repo, 'c.txt', `${fresh()}\n`);
    const committed = await commit(repo);
    expect(committed).toMatchObject({ code: 0, err: expect.stringContaining('tightlip warns') });
    expect(committed.err).toContain('could not look at all of this commit');
    expect(kinds(repo)).toEqual(['install', 'mode', 'warn', 'incomplete']);
    expect((await push(repo)).err).not.toContain('has not seen');
  });

  it('is nobody held to account for: rebases, cherry-picks, merges, formatters, skips, others, and what was there before', async () => {
    const repo = await guarded();
    const first = repo.head();
    stage(repo, 'b.txt', 'one\n');
    await commit(repo);
    repo.git('switch', '-q', '-c', 'side', first);
    stage(repo, 'c.txt', 'two\n');
    await commit(repo);
    await git(repo.root, ['rebase', '-q', 'main']);
    repo.git('switch', '-q', 'main');
    stage(repo, 'd.txt', 'three\n');
    await git(repo.root, ['commit', '-q', '-m', 'x', '--', 'd.txt']);
    await git(repo.root, ['merge', '-q', '--no-edit', '--no-ff', 'side']);
    await git(repo.root, ['cherry-pick', '--allow-empty', '--keep-redundant-commits', 'side']);
    repo.write('d.txt', 'four\n');
    await commit(repo, '-a', '--amend');
    stage(repo, 'e.txt', 'skipped\n');
    await git(repo.root, ['commit', '-q', '-m', 'x'], { TIGHTLIP_SKIP: 'why' });
    const other = folders.repository();
    other.git('pull', '-q', repo.root, 'main');
    other.commit({ 'theirs.txt': 'x\n' });
    repo.git('pull', '-q', '--ff-only', other.root, 'main');
    const pushed = await push(repo);
    expect(pushed).toMatchObject({ code: 0, err: '' });
    expect(kinds(repo)).toEqual(['install', 'skip']);
    expect(readLooks(join(repo.root, '.git')).looks.length).toBeGreaterThan(4);
  });

  describe('by other doors than a commit', () => {
    /** With branches `main` and `side`, each with a commit that the hook has seen. */
    async function branched(): Promise<TestRepository> {
      const repo = await guarded();
      const first = repo.head();
      stage(repo, 'b.txt', 'main\n');
      await commit(repo);
      repo.git('switch', '-q', '-c', 'side', first);
      stage(repo, 'c.txt', 'side\n');
      await commit(repo);
      repo.git('switch', '-q', 'main');
      return repo;
    }
    const details = (repo: TestRepository): readonly string[] =>
      journal(repo)
        .entries.filter(({ kind }) => kind === 'unseen')
        .map(({ detail }) => detail);

    it('is a merge with --no-verify, also by git pull; not one that the hook saw, nor a step to what others merged', async () => {
      const repo = await branched();
      await git(repo.root, ['merge', '-q', '--no-edit', '--no-ff', '--no-verify', 'side']);
      const merged = repo.head();
      const pushed = await push(repo);
      expect(pushed.code).toBe(0);
      expect(pushed.err).toContain(`1 commit of this push (${merged.slice(0, 10)}) the hook has not seen`);
      expect(details(repo)).toEqual([`unseen:${merged}`]);
      repo.git('reset', '-q', '--hard', 'HEAD^');
      await git(repo.root, ['pull', '-q', '--no-edit', '--no-ff', '--no-verify', '.', 'side']);
      await push(repo);
      expect(details(repo).at(-1)).toBe(`unseen:${repo.head()}`);
      repo.git('reset', '-q', '--hard', 'HEAD^');
      await git(repo.root, ['merge', '-q', '--no-edit', '--no-ff', 'side']);
      expect((await push(repo)).err).toBe('');
      const theirs = join(folders.folder(), 'theirs');
      repo.git('clone', '-q', repo.root, theirs);
      await git(theirs, ['commit', '-q', '--allow-empty', '-m', 'on top']);
      await git(theirs, ['merge', '-q', '--no-edit', '--no-ff', 'HEAD^']);
      repo.git('remote', 'add', 'theirs', theirs);
      repo.git('fetch', '-q', 'theirs');
      await git(repo.root, ['merge', '-q', '--ff-only', 'theirs/main']);
      expect((await push(repo)).err).toBe('');
    });

    it('is a patch that is applied without hooks', async () => {
      const repo = await branched();
      const patch = repo.git('format-patch', '--stdout', '-1', 'side');
      const apply = (...args: readonly string[]): Promise<Ran> =>
        product.start(['git', ...args, 'am', '-q'], { cwd: repo.root, env: people(), input: patch });
      expect((await apply()).code).toBe(0);
      expect(await push(repo)).toMatchObject({ code: 0, err: '' });
      repo.git('reset', '-q', '--hard', 'HEAD^');
      repo.write('own.txt', 'x\n');
      stage(repo, 'own.txt', 'x\n');
      await commit(repo);
      expect((await apply('-c', 'core.hooksPath=/dev/null')).code).toBe(0);
      expect((await push(repo)).err).toContain(`(${repo.head().slice(0, 10)}) the hook has not seen`);
    });

    it('is a cherry-pick of what no hook saw; not one of what it saw, nor a rebase, which a hook looks at', async () => {
      const repo = await branched();
      await git(repo.root, ['cherry-pick', 'side']);
      expect(await push(repo)).toMatchObject({ code: 0, err: '' });
      repo.git('switch', '-q', 'side');
      stage(repo, 'e.txt', 'of side\n');
      await commit(repo);
      const before = repo.head();
      expect((await git(repo.root, ['rebase', '-q', 'main'])).code).toBe(0);
      expect(repo.head()).not.toBe(before);
      expect((await push(repo)).err).toBe('');
      const other = join(folders.folder(), 'other');
      repo.git('clone', '-q', repo.root, other);
      writeFileSync(join(other, 'theirs.txt'), 'x\n');
      await git(other, ['add', '-A']);
      await git(other, ['commit', '-q', '-m', 'theirs']);
      repo.git('fetch', '-q', other, 'HEAD');
      expect((await git(repo.root, ['cherry-pick', 'FETCH_HEAD'])).code).toBe(0);
      const pushed = await push(repo);
      expect(pushed.code).toBe(0);
      expect(pushed.err).toContain(`1 commit of this push (${repo.head().slice(0, 10)}) came past the hook`);
      expect(details(repo)).toEqual([`past:${repo.head()}`]);
    });

    it('is what was made in another clone without the hook; not what a remote has already', async () => {
      const repo = await branched();
      const other = join(folders.folder(), 'other');
      repo.git('clone', '-q', repo.root, other);
      await git(other, ['commit', '-q', '--allow-empty', '-m', 'theirs']);
      writeFileSync(join(other, 'theirs.txt'), 'x\n');
      await git(other, ['add', '-A']);
      await git(other, ['commit', '-q', '-m', 'theirs']);
      repo.git('pull', '-q', '--ff-only', other, 'main');
      const pushed = await push(repo);
      expect(pushed.err).toContain('came past the hook');
      expect(pushed.err.split('\n').filter((line) => line.length > 80)).toEqual([]);
      repo.git('update-ref', '-d', 'refs/remotes/origin/x');
      repo.git('remote', 'add', 'other', other);
      repo.git('fetch', '-q', 'other');
      expect((await push(repo)).err).toBe('');
    });

    it('says nothing where HEAD keeps no log', async () => {
      const repo = await branched();
      repo.git('config', 'core.logAllRefUpdates', 'false');
      rmSync(join(repo.root, '.git/logs'), { recursive: true });
      stage(repo, 'd.txt', 'x\n');
      await commit(repo, '--no-verify');
      expect(await push(repo)).toMatchObject({ code: 0, err: '' });
    });
  });

  it('is only noted where a formatter changed something behind the hook', async () => {
    const repo = await guarded();
    const hook = join(repo.root, '.git/hooks/pre-commit');
    writeFileSync(hook, `${readFileSync(hook, 'utf8')}echo formatted >b.txt; git add b.txt\n`);
    stage(repo, 'b.txt', 'as typed\n');
    expect((await commit(repo)).code).toBe(0);
    expect(await push(repo)).toMatchObject({ code: 0, err: '' });
    expect(journal(repo).entries.at(-1)).toMatchObject({ kind: 'unseen', detail: `changed:${repo.head()}` });
  });

  it('is not asked for before the guard was there', async () => {
    const repo = folders.repository();
    repo.commit({ 'a.txt': 'base\n' });
    expect((await product.run(['guard', 'install'], { cwd: repo.root })).code).toBe(0);
    repo.git('init', '-q', '--bare', '../b.git');
    expect(await git(repo.root, ['push', '-q', '../b.git', 'main'])).toMatchObject({ code: 0, err: '' });
  });
});

describe('a commit that takes too long', () => {
  it('is stopped, and what was not looked at is told; in other modes it passes', async () => {
    const repo = await guarded('[guard]\ntimeout = "1ms"\n');
    for (let nth = 0; nth < 600; nth++) repo.write(`many/${nth}.txt`, `content ${nth}\n`);
    repo.git('add', '-A');
    const stopped = await commit(repo);
    expect(stopped.code).toBe(1);
    expect(stopped.err.replaceAll('\n', ' ')).toMatch(
      /could not look at all of this commit: \d+ of 600 staged files, many\/\d+\.txt the first/,
    );
    expect(stopped.err).toContain('TIGHTLIP_SKIP');
    expect(kinds(repo).at(-1)).toBe('incomplete');
    stage(repo, 'tightlip.toml', 'mode = "warn"\n[guard]\ntimeout = "1ms"\n');
    expect(await commit(repo)).toMatchObject({ code: 0, err: expect.stringContaining('could not look at all') });
    repo.git('reset', '-q', '--soft', 'HEAD^');
    stage(repo, 'tightlip.toml', '[guard]\ntimeout = 0\n');
    expect(await commit(repo)).toMatchObject({ code: 0, err: '' });
  });
});

describe('a file that is too large', () => {
  it('is named, with the setting that helps, in lines of 80 columns', async () => {
    const repo = await guarded('max_file_size = "1KB"\n');
    stage(repo, 'some/folder/with a blank/large.txt', 'plain words\n'.repeat(500));
    const stopped = await commit(repo);
    expect(stopped.code).toBe(1);
    const said = stopped.err.replaceAll('\n', ' ');
    expect(said).toContain('all of this commit: some/folder/with a blank/large.txt: too large: 6000 bytes');
    expect(said).toContain('raise max_file_size in tightlip.toml');
    expect(stopped.err.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('Tightlip-Seen', () => {
  const check = (repo: TestRepository): Promise<Ran> =>
    product.run(['scan', '--range', 'origin/main..HEAD', '--require-seen', '--quiet'], { cwd: repo.root });

  it('stands in every commit that the hook saw, and CI asks for it', async () => {
    const repo = await guarded('[guard]\ntrailer = true\n');
    stage(repo, 'b.txt', 'seen\n');
    await commit(repo);
    stage(repo, 'c.txt', 'seen\n');
    await git(repo.root, ['commit', '-q', '-m', 'The password is read from the environment now']);
    await commit(repo, '--amend', '--allow-empty');
    expect(
      repo.git('log', '-2', '--format=%(trailers:key=Tightlip-Seen)').match(/Tightlip-Seen: [0-9a-f]{32}\n/g),
    ).toHaveLength(2);
    expect((await check(repo)).code).toBe(0);
    stage(repo, 'd.txt', 'unseen\n');
    await commit(repo, '--no-verify');
    const copied = repo.git('log', '-1', '--format=%(trailers:key=Tightlip-Seen)', 'HEAD^').trim();
    stage(repo, 'e.txt', 'unseen\n');
    await git(repo.root, ['commit', '-q', '--no-verify', '-m', 'x', '--trailer', copied]);
    const found = await check(repo);
    expect(found).toMatchObject({ code: 1, err: expect.stringContaining('2 of 4 commits carry no sign') });
  });

  it('does not make a commit of one that was called off', async () => {
    const repo = await guarded('[guard]\ntrailer = true\n');
    stage(repo, 'b.txt', 'seen\n');
    const off = await git(repo.root, ['commit', '-q'], { GIT_EDITOR: 'true' });
    expect(off.code).not.toBe(0);
    expect(repo.lines('rev-list', 'HEAD')).toHaveLength(1);
  });
});

describe('status --readiness', () => {
  it('counts, and says that it is too early', async () => {
    const repo = await guarded('mode = "observe"\n');
    stage(repo, 'b.txt', `${fresh()}\n`);
    await commit(repo);
    const ran = await product.run(['guard', 'status', '--readiness', '--json'], { cwd: repo.root });
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({
      mode: 'observe',
      next: 'warn',
      ready: false,
      commits: 1,
      found: 1,
      verdicts: { wrong: 0, right: 0, open: 1 },
    });
    expect((await product.run(['guard', 'status', '--readiness'], { cwd: repo.root })).out).toContain(
      'Not yet the time',
    );
  });
});
