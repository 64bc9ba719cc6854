import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TestFolders, TEST_ENV, type TestRepository } from '../git/test-repository.js';
import { Product, tails, tailsOf } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);

const HOOKS = (
  'applypatch-msg pre-applypatch post-applypatch pre-commit pre-merge-commit prepare-commit-msg commit-msg post-commit ' +
  'pre-rebase post-checkout post-merge pre-push pre-receive update proc-receive post-receive post-update ' +
  'reference-transaction push-to-checkout pre-auto-gc post-rewrite sendemail-validate fsmonitor-watchman post-index-change'
).split(' ');

/** Settings that name a program. */
const PROGRAMS = [
  'core.fsmonitor',
  'core.pager',
  'core.editor',
  'core.askPass',
  'core.sshCommand',
  'core.gitProxy',
  'core.alternateRefsCommand',
  'sequence.editor',
  'credential.helper',
  'diff.external',
  'diff.evil.textconv',
  'diff.evil.command',
  'filter.evil.clean',
  'filter.evil.smudge',
  'filter.evil.process',
  'filter.lfs.smudge',
  'filter.lfs.process',
  'merge.evil.driver',
  'gpg.program',
  'gpg.ssh.program',
  'gpg.x509.program',
  'interactive.diffFilter',
  'pager.log',
  'pager.diff',
  'trailer.evil.command',
  'uploadpack.packObjectsHook',
  'remote.origin.uploadpack',
  'remote.origin.receivepack',
  'browser.evil.cmd',
  'difftool.evil.cmd',
  'mergetool.evil.cmd',
  'gc.recentObjectsHook',
] as const;

/** Each leaves a file of its own name in `marks` when it runs. */
class Traps {
  readonly marks = folders.folder();
  readonly #scripts = folders.folder();

  script(name: string): string {
    const path = join(this.#scripts, name.replaceAll(/[^\w.-]/g, '_'));
    writeFileSync(path, `#!/bin/sh\n: > '${join(this.marks, name)}'\n`, { mode: 0o755 });
    return path;
  }

  sprung(): readonly string[] {
    return readdirSync(this.marks).sort();
  }
}

function layHooks(folder: string, traps: Traps, from: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of HOOKS) {
    writeFileSync(join(folder, name), readFileSync(traps.script(`${from} ${name}`)));
    chmodSync(join(folder, name), 0o755);
  }
}

function laySettings(repo: TestRepository, traps: Traps): void {
  for (const key of PROGRAMS) repo.git('config', key, traps.script(key));
  repo.git('config', 'credential.helper', `!${traps.script('credential.helper with an exclamation mark')}`);
  repo.git('config', 'alias.ls-files', `!${traps.script('alias')}`);
  repo.git('config', 'log.showSignature', 'true');
  repo.git('config', 'protocol.ext.allow', 'always');
  repo.git('config', 'remote.origin.url', `ext::${traps.script('ext transport')}`);
  repo.git('config', 'remote.origin.vcs', 'evil');
  repo.git('config', 'remote.origin.promisor', 'true');
  repo.git('config', 'remote.origin.partialCloneFilter', 'blob:none');
  repo.git('config', 'submodule.sub.update', `!${traps.script('submodule update')}`);
  repo.git('config', 'submodule.sub.url', `ext::${traps.script('submodule url')}`);
  repo.git('config', 'submodule.recurse', 'true');
  const included = join(repo.root, '.git/more');
  writeFileSync(
    included,
    `[core]\n\tfsmonitor = ${traps.script('fsmonitor, included')}\n\tpager = ${traps.script('pager, included')}\n`,
  );
  repo.git('config', 'include.path', included);
  repo.git('config', 'includeIf.gitdir:/.path', included);
  repo.write('.git/info/attributes', '* filter=evil diff=evil merge=evil\n');
  repo.git('config', 'core.hooksPath', join(repo.root, '.git/evil-hooks'));
  repo.git('config', 'core.repositoryFormatVersion', '1');
  repo.git('config', 'extensions.partialClone', 'origin');
}

/** A repository in which everything that can be made to run leaves a mark, with a blob that a partial clone would fetch. */
function trapped(): {
  readonly repo: TestRepository;
  readonly traps: Traps;
  readonly secret: string;
  readonly head: string;
} {
  const traps = new Traps();
  const repo = folders.repository();
  const secret = samples.token(1);
  repo.commit({
    'a.txt': `${secret}\n`,
    '.gitattributes': '* filter=evil diff=evil merge=evil\n*.bin filter=lfs diff=lfs\n',
    '.gitmodules': `[submodule "sub"]\n\tpath = sub\n\turl = ext::${traps.script('gitmodules url')}\n\tupdate = !${traps.script('gitmodules update')}\n`,
    'absent.txt': 'to be fetched',
    'big.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`,
  });
  const absent = repo.git('rev-parse', 'HEAD:absent.txt').trim();
  repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.head()},sub`);
  repo.git('commit', '-q', '-m', 'submodule');
  const signed = repo
    .git('cat-file', 'commit', 'HEAD')
    .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ\n -----END PGP SIGNATURE-----\n\n');
  const head = repo.gitWith({ input: signed }, 'hash-object', '-t', 'commit', '-w', '--stdin').trim();
  repo.git('update-ref', 'HEAD', head);
  mkdirSync(join(repo.root, 'sub'));
  const nested = join(repo.root, 'sub');
  execFileSync('git', ['init', '-q', nested], { env: TEST_ENV as NodeJS.ProcessEnv });
  repo.git('config', '-f', join(nested, '.git/config'), 'core.fsmonitor', traps.script('fsmonitor, nested'));
  layHooks(join(nested, '.git/hooks'), traps, 'nested');
  laySettings(repo, traps);
  for (const folder of ['.git/hooks', '.git/evil-hooks']) layHooks(join(repo.root, folder), traps, folder.slice(5));
  writeFileSync(join(repo.root, 'a.txt'), 'changed\n');
  writeFileSync(join(repo.root, 'new.txt'), 'new\n');
  rmSync(join(repo.root, '.git/objects', absent.slice(0, 2), absent.slice(2)));
  return { repo, traps, secret, head };
}

const MODES: readonly (readonly string[])[] = [
  [],
  ['--tree'],
  ['--history'],
  ['--staged'],
  ['--unstaged'],
  ['--range', 'HEAD~1..HEAD'],
  ['--since', '2000-01-01'],
  ['--ref', 'main'],
];

describe('nothing of the scanned repository runs', () => {
  const { repo, traps, secret } = trapped();
  const index = readFileSync(join(repo.root, '.git/index'));

  it.each(MODES.map((args) => [args.join(' '), args] as const))('scan %s', async (_, args) => {
    const { result } = await product.scan(repo.root, ...args);
    expect(traps.sprung()).toEqual([]);
    expect(readFileSync(join(repo.root, '.git/index')).equals(index)).toBe(true);
    const looksBack = !['--tree', '--staged', '--unstaged', '--range'].includes(args[0] ?? '');
    expect(tails(result)).toEqual(looksBack ? tailsOf(secret) : tailsOf());
  });

  it('in the hook, and in what else reads a repository', async () => {
    await product.hook({ cwd: repo.root });
    for (const args of [['guard', 'status'], ['doctor'], ['explain', 'a.txt:1']])
      await product.run(args, { cwd: repo.root });
    expect(traps.sprung()).toEqual([]);
  });

  it('nor what the environment names', async () => {
    const env = Object.fromEntries(
      [
        'GIT_EXTERNAL_DIFF',
        'GIT_PAGER',
        'GIT_EDITOR',
        'GIT_SEQUENCE_EDITOR',
        'GIT_SSH',
        'GIT_SSH_COMMAND',
        'GIT_ASKPASS',
        'SSH_ASKPASS',
        'GIT_PROXY_COMMAND',
        'PAGER',
        'EDITOR',
      ].map((name) => [name, traps.script(name)]),
    );
    const settings = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: traps.script('GIT_CONFIG_COUNT'),
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${traps.script('GIT_CONFIG_PARAMETERS')}'`,
      GIT_TRACE: join(traps.marks, 'GIT_TRACE'),
      GIT_TRACE2_EVENT: join(traps.marks, 'GIT_TRACE2_EVENT'),
      GIT_ALLOW_PROTOCOL: 'ext',
      GIT_DIR: '/nonexistent',
      GIT_WORK_TREE: '/nonexistent',
      GIT_OBJECT_DIRECTORY: '/nonexistent',
    };
    for (const args of [[], ['--staged'], ['--unstaged'], ['--range', 'HEAD~1..HEAD']])
      await product.scanWith({ cwd: repo.root, env: { ...env, ...settings } }, ...args);
    expect(traps.sprung()).toEqual([]);
  });

  it('although the traps are set: git itself steps into them', () => {
    repo.tryGit('status');
    repo.tryGit('add', 'a.txt');
    repo.tryGit('-c', 'protocol.allow=always', 'cat-file', '-p', 'HEAD:absent.txt');
    repo.tryGit('log', '-1');
    expect(traps.sprung()).toEqual(expect.arrayContaining(['filter.evil.process']));
    expect(traps.sprung().length).toBeGreaterThan(2);
  });
});
