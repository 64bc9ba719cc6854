import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  GuardError,
  guardStatus,
  installGuard,
  type GuardErrorCode,
  type GuardStatus,
  type GuardTarget,
  type HookProgram,
  type InstallOptions,
  type InstallResult,
} from '../../src/guard/index.js';

/** As bare as a graphical client leaves it, and without the settings of the person who runs the tests. */
export const BARE_ENV = {
  PATH: '/usr/bin:/bin',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

export type Ran = { readonly code: number; readonly out: string };

/** A folder that goes when the test ends. */
export function temporaryFolder(name = 'guard'): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function run(folder: string, command: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const [file = '', ...args] = command;
  const { status, stdout, stderr } = spawnSync(file, args, {
    cwd: folder,
    env: { ...BARE_ENV, ...env },
    encoding: 'utf8',
  });
  return { code: status ?? -1, out: stdout + stderr };
}

export const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: folder, env: BARE_ENV, encoding: 'utf8', stdio: 'pipe' }).replace(/\n$/, '');

export function makeRepository(folder = join(temporaryFolder(), 'repository')): string {
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '-q', '--template=');
  git(folder, 'config', 'user.name', 'Ann Öster');
  git(folder, 'config', 'user.email', 'ann@example.org');
  mkdirSync(join(folder, '.git', 'hooks'), { recursive: true });
  return folder;
}

export function targetOf(folder: string): GuardTarget {
  const path = (...args: readonly string[]): string => resolve(folder, git(folder, 'rev-parse', ...args));
  const bare = git(folder, 'rev-parse', '--is-bare-repository') === 'true';
  return {
    gitDir: path('--git-dir'),
    commonDir: path('--git-common-dir'),
    workTree: bare ? null : path('--show-toplevel'),
    hooksDir: path('--git-path', 'hooks'),
  };
}

export const commit = (folder: string, env: Readonly<Record<string, string>> = {}): Ran =>
  run(folder, ['git', 'commit', '-q', '--allow-empty', '-m', 'x'], env);

/**
 * A stand-in for the hook program, run by sh in node's place: eats a line of input, notes its arguments and node's variables,
 * and ends with `code`.
 */
export function fakeProgram(code: number, folder = temporaryFolder('program')): HookProgram & { readonly log: string } {
  const log = join(folder, 'log');
  const script = join(folder, 'hook.cjs');
  write(
    script,
    `read -r _\necho "$* <\${NODE_OPTIONS-none}\${NODE_EXTRA_CA_CERTS-none}>" >>"\${0%/*}/log"\nexit ${code}\n`,
  );
  return { node: '/bin/sh', script, log };
}

export function write(path: string, content: string | Uint8Array, mode = 0o755): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}

export function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

export const gitHook = (folder: string): string => join(folder, '.git', 'hooks', 'pre-commit');

/** The code of the GuardError that `action` throws; undefined where it throws none. */
export function codeOf(action: () => unknown): GuardErrorCode | undefined {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof GuardError) return thrown.code;
    throw thrown;
  }
  return undefined;
}

/** The guard in the one hook that most tests are about. */
export const guardCommits = (target: GuardTarget, options: InstallOptions): InstallResult =>
  installGuard(target, { hooks: ['pre-commit'], ...options });

export const commitGuardStatus = (target: GuardTarget, options: Parameters<typeof guardStatus>[1] = {}): GuardStatus =>
  guardStatus(target, { hooks: ['pre-commit'], ...options });
