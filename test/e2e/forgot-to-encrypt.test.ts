import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SAMPLE } from '../encrypted/samples.js';
import { TestFolders, type TestRepository } from '../git/test-repository.js';
import { Product } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const product = new Product(new Samples());

function repository(files: Readonly<Record<string, string>>): TestRepository {
  const repo = folders.repository();
  repo.commit({ 'a.txt': 'base\n', ...files });
  return repo;
}

function stage(repo: TestRepository, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) repo.write(path, content);
  repo.git('add', '-A');
}

/** Ids and paths of what `scan` finds unencrypted. */
async function told(repo: TestRepository, ...args: readonly string[]): Promise<readonly string[]> {
  const { result } = await product.scan(repo.root, ...args);
  return result.findings
    .filter(({ detector }) => detector.startsWith('unencrypted.'))
    .flatMap(({ detector, places }) => places.map(({ kind, path, line }) => `${detector} ${kind} ${path}:${line}`))
    .toSorted();
}

describe('what is staged', () => {
  it('is stopped in the hook where .gitattributes has it encrypted, with the command that mends it', async () => {
    const repo = repository({ '.gitattributes': '*.key filter=git-crypt diff=git-crypt\n' });
    stage(repo, { 'd/a.key': 'plain words\n', 'd/b.key': SAMPLE.gitCrypt });
    const ran = await product.hook({ cwd: repo.root });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('it holds a file that should be encrypted');
    expect(ran.err).toContain('d/a.key:1');
    expect(ran.err).toContain('encrypt: git-crypt unlock && git-crypt status -f');
    expect(ran.err).not.toContain('d/b.key');
    expect(await told(repo, '--staged')).toEqual(['unencrypted.git-crypt staged d/a.key:1']);
  });

  it('passes when it is encrypted, and where no rule is', async () => {
    const repo = repository({ '.gitattributes': '*.key filter=git-crypt\n' });
    stage(repo, { 'a.key': SAMPLE.gitCrypt, 'b.txt': 'plain\n' });
    expect((await product.hook({ cwd: repo.root })).code).toBe(0);
  });

  it('is stopped when it was encrypted in the commit before: loose, packed, and of each kind', async () => {
    const repo = repository({
      'conf/vars.yml': SAMPLE.vault,
      'conf/s.yaml': SAMPLE.sopsYaml(),
      'x.txt': SAMPLE.ageArmor,
    });
    stage(repo, { 'conf/vars.yml': 'a: b\n', 'conf/s.yaml': 'a: b\n', 'x.txt': 'plain\n' });
    const wanted = [
      'unencrypted.age staged x.txt:1',
      'unencrypted.ansible-vault staged conf/vars.yml:1',
      'unencrypted.sops staged conf/s.yaml:1',
    ];
    expect(await told(repo, '--staged')).toEqual(wanted);
    repo.git('gc', '-q');
    expect(await told(repo, '--staged')).toEqual(wanted);
    expect((await product.hook({ cwd: repo.root })).code).toBe(1);
  });

  it('is judged by rules of sops, of git-secret and of Ansible', async () => {
    const repo = repository({
      '.sops.yaml': 'creation_rules:\n  - path_regex: ^secrets/.*\n    age: age1x\n',
      '.gitsecret/paths/mapping.cfg': 'prod.pem:0\n',
      'below/.sops.yaml': 'creation_rules:\n  - path_regex: ^hidden/\n',
    });
    stage(repo, {
      'secrets/a.yaml': 'a: b\n',
      'secrets/b.yaml': SAMPLE.sopsYaml('added: plain\n'),
      'prod.pem': 'x\n',
      'below/hidden/x.json': '{"a":1}',
      'group_vars/all/vault.yml': 'a: b\n',
    });
    expect(await told(repo, '--staged')).toEqual([
      'unencrypted.ansible-vault staged group_vars/all/vault.yml:1',
      'unencrypted.git-secret staged prod.pem:1',
      'unencrypted.sops staged below/hidden/x.json:1',
      'unencrypted.sops staged secrets/a.yaml:1',
      'unencrypted.sops staged secrets/b.yaml:5',
    ]);
  });

  it('is judged beside Sealed Secrets, and is no link', async () => {
    const repo = repository({ 'k8s/sealed.yaml': SAMPLE.sealedSecret, '.gitattributes': 'l* filter=git-crypt\n' });
    stage(repo, { 'k8s/plain.yaml': 'apiVersion: v1\nkind: Secret\nstringData:\n  a: b\n' });
    symlinkSync('a.txt', join(repo.root, 'link'));
    repo.git('add', '-A');
    expect(await told(repo, '--staged')).toEqual(['unencrypted.sealed-secrets staged k8s/plain.yaml:4']);
  });

  it('can be set aside by an allow line, and left out by its id', async () => {
    const repo = repository({ '.gitattributes': '*.key filter=git-crypt\n' });
    stage(repo, { 'a.key': 'plain words\n' });
    expect((await product.scan(repo.root, '--staged', '--skip-detector', 'unencrypted.*')).code).toBe(0);
    const { result } = await product.scan(repo.root, '--staged');
    const print = result.findings[0]?.fingerprint ?? '';
    expect((await product.run(['allow', print, '--reason', 'a test key'], { cwd: repo.root })).code).toBe(0);
    expect((await product.hook({ cwd: repo.root })).code).toBe(0);
    stage(repo, { 'a.key': 'other words\n' });
    expect((await product.hook({ cwd: repo.root })).code).toBe(0);
    const sarif = await product.run(['scan', '--staged', '--format', 'sarif', '--no-allow'], { cwd: repo.root });
    expect(JSON.parse(sarif.out).runs[0].results[0].ruleId).toBe('unencrypted.git-crypt');
  });
});

describe('what is committed', () => {
  it('is found at the tips of branches by the rules that stand there', async () => {
    const repo = repository({ '.gitattributes': '*.key filter=git-crypt\n', 'a.key': 'plain words\n' });
    repo.git('switch', '-q', '-c', 'side');
    repo.commit({ 'd/.gitattributes': 'x filter=age\n', 'd/x': 'plain words\n' });
    repo.git('switch', '-q', 'main');
    const { result, code } = await product.scan(repo.root);
    expect(code).toBe(1);
    const found = result.findings.map(({ detector, refs, atTip, places }) => [detector, refs, atTip, places[0]?.path]);
    expect(found.toSorted()).toEqual([
      ['unencrypted.age', ['refs/heads/side'], true, 'd/x'],
      ['unencrypted.git-crypt', ['refs/heads/main', 'refs/heads/side'], true, 'a.key'],
    ]);
    expect(await told(repo, '--tree')).toEqual(['unencrypted.git-crypt history a.key:1']);
  });

  it('is clean where all is encrypted', async () => {
    const repo = folders.repository();
    repo.write('a.key', SAMPLE.gitCrypt);
    repo.commit({
      '.gitattributes': '*.key filter=git-crypt\n',
      '.sops.yaml': 'creation_rules:\n  - path_regex: secrets/\n',
      'secrets/a.yaml': SAMPLE.sopsYaml(),
    });
    expect((await product.scan(repo.root)).code).toBe(0);
  });

  it('tells plain twins that git does not ignore', async () => {
    const repo = repository({
      '.gitsecret/paths/mapping.cfg': 'open.pem:0\nhidden.pem:0\ngone.pem:0\n',
      '.gitignore': 'hidden.pem\n',
    });
    repo.write('open.pem', 'x\n');
    repo.write('hidden.pem', 'x\n');
    expect(await told(repo, '--tree')).toEqual(['unencrypted.git-secret file open.pem:1']);
    rmSync(join(repo.root, 'open.pem'));
    expect(await told(repo)).toEqual([]);
  });
});

describe('what is pushed', () => {
  const RULE = { '.gitattributes': '*.key filter=git-crypt\n' };

  /** A guarded clone with a remote that has its base; `bare` is the remote. */
  async function guarded(files: Readonly<Record<string, string>>): Promise<TestRepository & { readonly bare: string }> {
    const repo = repository(files);
    const bare = join(folders.folder(), 'remote.git');
    repo.git('init', '-q', '--bare', bare);
    repo.git('remote', 'add', 'origin', bare);
    repo.git('push', '-q', 'origin', 'main');
    return Object.assign(repo, { bare });
  }

  const push = (repo: TestRepository): ReturnType<Product['start']> =>
    product.start(['git', 'push', '-q', 'origin', 'main'], { cwd: repo.root });

  it('is stopped at the push although a later commit encrypts it, and passes once it is allowed', async () => {
    const repo = await guarded(RULE);
    repo.commit({ 'a.key': 'plain words\n' });
    repo.write('a.key', SAMPLE.gitCrypt);
    repo.commit({});
    expect((await product.run(['guard', 'install'], { cwd: repo.root })).code).toBe(0);
    const ran = await push(repo);
    expect(ran.code).not.toBe(0);
    expect(ran.err).toContain('tightlip blocks this push: it holds a file that should be encrypted.');
    expect(ran.err).toMatch(/^a\.key:1 in commit [0-9a-f]{10}$/m);
    expect(ran.err).toContain('encrypt: git-crypt unlock && git-crypt status -f');
    expect(await told(repo, '--range', 'HEAD~2..HEAD')).toEqual(['unencrypted.git-crypt history a.key:1']);
    expect(await told(repo, '--range', 'HEAD~1..HEAD')).toEqual([]);
    expect(await told(repo, '--range', 'HEAD~2..HEAD', '--exclude', '*.key')).toEqual([]);
    const print = /tightlip allow ([0-9a-f]{32})/.exec(ran.err)?.[1] ?? '';
    expect((await product.run(['allow', print, '--reason', 'a test key'], { cwd: repo.root })).code).toBe(0);
    expect(await push(repo)).toMatchObject({ code: 0, err: '' });
    // What the guard notes of it is no secret either.
    expect((await product.scan(repo.root)).result.findings).toEqual([]);
  });

  it('is judged by .git/info/attributes and the filters of this clone too', async () => {
    const repo = await guarded({});
    repo.write('.git/info/attributes', '*.pem filter=hide\n');
    repo.git('config', 'filter.hide.clean', 'openssl enc -aes-256-cbc');
    writeFileSync(join(repo.root, 'x.pem'), 'plain words\n');
    repo.git('-c', 'filter.hide.clean=cat', 'add', '-A');
    repo.git('commit', '-q', '-m', 'x');
    expect((await product.run(['guard', 'install'], { cwd: repo.root })).code).toBe(0);
    const ran = await push(repo);
    expect(ran.code).not.toBe(0);
    expect(ran.err).toContain('(filter=hide)');
  });

  it('is stopped at the push of the pre-commit framework, which tells it by variables', async () => {
    const repo = await guarded(RULE);
    const [from, to] = [repo.head(), repo.commit({ 'a.key': 'plain words\n' })];
    const ran = await product.run(['guard', 'run', 'pre-push'], {
      cwd: repo.root,
      env: {
        PRE_COMMIT: '1',
        PRE_COMMIT_REMOTE_NAME: 'origin',
        PRE_COMMIT_FROM_REF: from,
        PRE_COMMIT_TO_REF: to,
        PRE_COMMIT_REMOTE_BRANCH: 'refs/heads/main',
      },
    });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('a.key:1 in commit');
  });

  it.each(['pre-receive', 'update'])('is stopped on the server by %s, from quarantine', async (hook) => {
    const repo = await guarded(RULE);
    expect((await product.run(['guard', 'install', '--server', '--hooks', hook], { cwd: repo.bare })).code).toBe(0);
    repo.commit({ 'a.key': 'plain words\n', 'secrets.enc.yaml': 'a: b\n' });
    const ran = await push(repo);
    expect(ran.code).not.toBe(0);
    expect(ran.err).toContain('remote: tightlip blocks this push: it holds 2 files that should be encrypted.');
    expect(ran.err.split('\n').filter((line) => line.startsWith('remote: ') && line.trimEnd().length > 80)).toEqual([]);
    repo.git('reset', '-q', '--hard', 'HEAD~1');
    repo.write('a.key', SAMPLE.gitCrypt);
    repo.commit({});
    expect(await push(repo)).toMatchObject({ code: 0, err: '' });
  });
});
