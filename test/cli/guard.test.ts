import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowsConfiguredHooks } from '../../src/guard/index.js';
import { makeStage, sampleToken, type Stage } from './stage.js';

const hookOf = (stage: Stage): string => join(stage.folder, '.git', 'hooks', 'pre-commit');

function script(path: string, ...lines: readonly string[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${lines.join('\n')}\n`);
  chmodSync(path, 0o755);
}

/** Commits as git does, with a stand-in for tightlip on the PATH that notes its arguments. */
function commitWith(stage: Stage, exit: number): { readonly passed: boolean; readonly called: string } {
  const bin = join(stage.home, 'bin');
  const log = join(stage.home, 'log');
  script(join(bin, 'tightlip'), `echo "$*" >>"${log}"`, `exit ${exit}`);
  const env = {
    PATH: `${bin}:/usr/bin:/bin`,
    HOME: stage.home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(stage.home, '.gitconfig'),
  };
  try {
    execFileSync('git', ['commit', '-q', '--allow-empty', '-m', 'x'], { cwd: stage.folder, env, stdio: 'pipe' });
    return { passed: true, called: logged(log) };
  } catch {
    return { passed: false, called: logged(log) };
  }
}

const logged = (log: string): string => (existsSync(log) ? readFileSync(log, 'utf8') : '');

describe('tightlip guard', () => {
  it('installs, says so, and takes out again', async () => {
    const stage = makeStage();
    expect((await stage.tightlip('guard', 'status')).code).toBe(1);
    const { code, out } = await stage.tightlip('guard', 'install');
    expect(code).toBe(0);
    expect(out).toContain('pre-commit: installed in .git/hooks/pre-commit; git calls it.');
    expect(out).toContain('is stopped');
    const status = await stage.tightlip('guard', 'status');
    expect(status.code).toBe(0);
    expect(status.out).toMatch(/^pre-commit: installed in \.git\/hooks\/pre-commit; git calls it\.\n/);
    expect((await stage.tightlip('guard', 'install')).out).toContain('already there');
    expect((await stage.tightlip('guard', 'uninstall')).out).toContain('taken out of .git/hooks/pre-commit');
    expect(existsSync(hookOf(stage))).toBe(false);
    expect((await stage.tightlip('guard', 'uninstall')).out).toContain('was not installed');
  });

  it('says that a hook is shadowed, and answers 1', async () => {
    const stage = makeStage();
    await stage.tightlip('guard', 'install');
    mkdirSync(join(stage.folder, 'hooks'));
    stage.git('config', 'core.hooksPath', 'hooks');
    const { code, out } = await stage.tightlip('guard', 'status');
    expect(code).toBe(1);
    expect(out).toContain('It does not run: core.hooksPath leads to');
    const told = JSON.parse((await stage.tightlip('guard', 'status', '--json')).out) as {
      readonly hooks: readonly { readonly shadow: { readonly kind: string } | null }[];
    };
    expect(told).toMatchObject({ hooksDir: join(stage.folder, 'hooks') });
    expect(new Set(told.hooks.map(({ shadow }) => shadow?.kind))).toEqual(new Set(['hooks-path']));
  });

  it('says that the hook ends before it comes to the guard', async () => {
    const stage = makeStage();
    await stage.tightlip('guard', 'install');
    writeFileSync(hookOf(stage), readFileSync(hookOf(stage), 'utf8').replace('#!/bin/sh\n', '#!/bin/sh\nexit 0\n'));
    expect(await stage.tightlip('guard', 'status')).toMatchObject({
      code: 1,
      out: expect.stringContaining('ends with exit') as string,
    });
  });

  it('says that somebody changed its lines', async () => {
    const stage = makeStage();
    await stage.tightlip('guard', 'install');
    writeFileSync(hookOf(stage), readFileSync(hookOf(stage), 'utf8').replace('|| exit 1', ''));
    expect(await stage.tightlip('guard', 'status')).toMatchObject({
      code: 1,
      out: expect.stringContaining('changed its lines') as string,
    });
  });

  it.each([
    [['install', '--hooks', 'post-commit'], 'E_NO_SUCH_HOOK'],
    [['install', '--hooks', ''], 'E_NO_SUCH_HOOK'],
    [['run', 'post-commit'], 'E_NO_SUCH_HOOK'],
  ])('refuses %j', async (argv, code) => {
    const ran = await makeStage().tightlip('guard', ...argv);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(code);
  });

  it('installs nothing where the hook could not read the configuration', async () => {
    const stage = makeStage();
    stage.write('tightlip.toml', 'mode = 3\n');
    expect((await stage.tightlip('guard', 'install')).code).toBe(2);
    expect(existsSync(hookOf(stage))).toBe(false);
  });

  it('goes into git’s settings where this git runs such hooks, and comes out of them', async () => {
    const stage = makeStage();
    const known = knowsConfiguredHooks(execFileSync('git', ['version'], { encoding: 'utf8' }));
    const ran = await stage.tightlip('guard', 'install', '--via', 'config', '--hooks', 'pre-commit');
    expect(ran.code).toBe(known ? 0 : 2);
    if (!known) expect(ran.err).toContain('needs git 2.54');
    stage.git('config', 'hook.tightlip-pre-commit.event', 'pre-commit');
    stage.git('config', 'hook.tightlip-pre-commit.command', 'tightlip guard run pre-commit');
    expect((await stage.tightlip('guard', 'status')).out).toContain('hook.tightlip-pre-commit');
    expect((await stage.tightlip('guard', 'uninstall')).out).toContain('taken out of the settings');
    expect((await stage.tightlip('guard', 'status')).out).not.toContain('hook.tightlip-pre-commit');
  });

  it('needs a repository', async () => {
    const ran = await makeStage({ repository: false }).tightlip('guard', 'install');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('E_NOT_A_REPOSITORY');
  });

  it('runs the hook for a manager, whatever arguments it hands on', async () => {
    const stage = makeStage();
    stage.write('app.js', `token = "${sampleToken()}"\n`);
    expect((await stage.tightlip('guard', 'run', 'pre-commit')).code).toBe(0);
    stage.git('add', '-A');
    const { code, err } = await stage.tightlip('guard', 'run', 'pre-commit', 'extra', '--flag');
    expect(code).toBe(1);
    expect(err).toContain('tightlip blocks this commit');
  });
});

describe('tightlip guard install --mode', () => {
  it('writes the mode where none is set, and the hook then warns only', async () => {
    const stage = makeStage();
    const { out } = await stage.tightlip('guard', 'install', '--mode', 'warn');
    expect(out).toContain('passes, with a warning');
    expect(readFileSync(join(stage.folder, 'tightlip.toml'), 'utf8')).toBe('mode = "warn"\n');
    stage.write('app.js', `token = "${sampleToken()}"\n`);
    stage.git('add', '-A');
    expect((await stage.tightlip('guard', 'run', 'pre-commit')).code).toBe(0);
  });

  it('adds the line above all tables, in the line ends of the file', async () => {
    const stage = makeStage();
    stage.write('.tightlip.toml', '\uFEFF[detectors]\r\ndisable = ["slack.*"]\r\n');
    await stage.tightlip('guard', 'install', '--mode', 'observe');
    expect(readFileSync(join(stage.folder, '.tightlip.toml'), 'utf8')).toBe(
      '\uFEFFmode = "observe"\r\n[detectors]\r\ndisable = ["slack.*"]\r\n',
    );
    expect((await stage.tightlip('explain', '--config')).out).toMatch(/^mode +"observe"/m);
  });

  it('never changes a mode that is set: it names the line', async () => {
    const stage = makeStage();
    const text = 'min_confidence = 0.6\nmode = "warn"\n';
    stage.write('tightlip.toml', text);
    expect((await stage.tightlip('guard', 'install', '--mode', 'block')).out).toContain(
      'change line 2 to mode = "block"',
    );
    expect((await stage.tightlip('guard', 'install', '--mode', 'warn')).out).toContain('says already');
    expect(readFileSync(join(stage.folder, 'tightlip.toml'), 'utf8')).toBe(text);
  });

  it('makes no second configuration beside that of package.json', async () => {
    const stage = makeStage();
    stage.write('package.json', '{ "tightlip": { "min_confidence": 0.6 } }\n');
    expect((await stage.tightlip('guard', 'install', '--mode', 'warn')).out).toContain('package.json');
    expect(existsSync(join(stage.folder, 'tightlip.toml'))).toBe(false);
  });
});

describe('tightlip guard install --global', () => {
  it('guards every repository and still calls their own hooks; uninstall leaves nothing', async () => {
    const stage = makeStage();
    const mark = join(stage.home, 'own-hook-ran');
    script(join(stage.folder, '.git', 'hooks', 'post-commit'), `: >"${mark}"`);
    expect((await stage.tightlip('guard', 'install', '--global')).code).toBe(0);
    expect((await stage.tightlip('guard', 'status')).code).toBe(0);
    expect(commitWith(stage, 0)).toEqual({ passed: true, called: 'guard run pre-commit\n' });
    expect(existsSync(mark)).toBe(true);
    expect(commitWith(stage, 1).passed).toBe(false);
    expect((await stage.tightlip('guard', 'uninstall', '--global')).out).toContain('unset again');
    expect(commitWith(stage, 1).passed).toBe(true);
    expect(existsSync(join(stage.home, '.config', 'tightlip', 'hooks'))).toBe(false);
    expect((await stage.tightlip('guard', 'uninstall', '--global')).out).toContain('was not installed globally');
  });

  it('calls the pre-commit hook of the repository itself, too, and its answer counts', async () => {
    const stage = makeStage();
    script(hookOf(stage), 'exit 1');
    await stage.tightlip('guard', 'install', '--global');
    expect(commitWith(stage, 0).passed).toBe(false);
  });

  it('goes into the folder that the user has already, and leaves the setting', async () => {
    const stage = makeStage();
    const folder = join(stage.home, 'my hooks');
    script(join(folder, 'pre-commit'), 'exit 0');
    const before = readFileSync(join(folder, 'pre-commit'), 'utf8');
    stage.git('config', '--global', 'core.hooksPath', '~/my hooks');
    expect((await stage.tightlip('guard', 'install')).err).toContain('shared-hooks');
    await stage.tightlip('guard', 'install', '--global');
    expect(commitWith(stage, 1).passed).toBe(false);
    await stage.tightlip('guard', 'uninstall', '--global');
    expect(readFileSync(join(folder, 'pre-commit'), 'utf8')).toBe(before);
    expect(stage.git('config', '--global', 'core.hooksPath')).toBe('~/my hooks');
  });
});
