import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { runGit } from '../../git/index.js';
import { installGuard, uninstallGuard, type GuardTarget } from '../../guard/index.js';
import { printable } from '../../model/index.js';
import { noRepository } from '../no-repository.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { chosen, hooksOf, type InstallFlags, type UninstallFlags } from './flags.js';
import { writeMode } from './mode.js';
import { CHAINED_HOOKS, chainScript } from './chain.js';
import { hookProgram } from './target.js';
import { adviceLines, installedLines } from './words.js';

/**
 * The guard for all repositories of the user. Where core.hooksPath is set globally, into that folder; else into a folder of our
 * own, with scripts that call each repository's own hooks: git looks for those no longer once core.hooksPath is set.
 */
export async function installGlobally(flags: InstallFlags, terminal: Terminal): Promise<readonly string[]> {
  const hooks = hooksOf(flags.hooks);
  const home = ownFolder(terminal);
  const set = await globalHooksPath(terminal);
  const folder = set ?? join(home, 'hooks');
  if (set === null) await refuseSystemPath(terminal);
  if (folder === join(home, 'hooks')) writeChain(folder);
  const done = installGuard(targetAt(home, folder), { program: hookProgram(), ...chosen(hooks), force: true });
  if (set === null)
    await runGit(noRepository(terminal), ['config', '--global', 'core.hooksPath', folder], { cwd: terminal.cwd });
  return [
    ...done.hooks.flatMap((hook) => installedLines(hook, terminal.cwd)),
    set === null
      ? `Git’s global core.hooksPath now leads to ${printable(folder)}; the hooks of each repository are called from there.`
      : `Git’s global core.hooksPath leads to ${printable(folder)} already, and stays as it is.`,
    ...(flags.mode === undefined ? [] : [await writeMode(flags.mode, { folder: home, repository: false })]),
    ...(done.advice === null ? [] : adviceLines(done.advice)),
    'A repository with a core.hooksPath of its own, such as one with husky, needs its own: tightlip guard install',
  ];
}

export async function uninstallGlobally(flags: UninstallFlags, terminal: Terminal): Promise<readonly string[]> {
  const home = ownFolder(terminal);
  const set = await globalHooksPath(terminal);
  const own = join(home, 'hooks');
  const hooks = hooksOf(flags.hooks);
  const { hooks: gone } = uninstallGuard(targetAt(home, set ?? own), { ...chosen(hooks), force: true });
  const lines = gone.map(({ hook, file }) => `${hook}: taken out of ${printable(file)}.`);
  if (existsSync(own) && removeChain(own) && set === own) {
    await runGit(noRepository(terminal), ['config', '--global', '--unset', 'core.hooksPath'], { cwd: terminal.cwd });
    lines.push('Git’s global core.hooksPath is unset again.');
  }
  return lines.length === 0 ? ['The guard was not installed globally; nothing was changed.'] : lines;
}

/** The user's folder for tightlip, where the user's `tightlip.toml` stands too. */
function ownFolder({ env, home }: Terminal): string {
  const config = env['XDG_CONFIG_HOME'] || (home === null ? '' : join(home, '.config'));
  if (config === '')
    throw new UsageError(
      'E_NO_HOME',
      'There is no home folder to keep the hooks in. Set HOME or XDG_CONFIG_HOME, then run this again.',
    );
  return join(config, 'tightlip');
}

async function globalHooksPath(terminal: Terminal): Promise<string | null> {
  return scopedPath('--global', terminal);
}

async function refuseSystemPath(terminal: Terminal): Promise<void> {
  const path = await scopedPath('--system', terminal);
  if (path === null) return;
  throw new UsageError(
    'E_SYSTEM_HOOKS',
    `Git’s core.hooksPath is set for the whole system, to ${printable(path)}; --global would hide the hooks there. Ask whoever looks after this machine to install the guard in that folder.`,
  );
}

async function scopedPath(scope: '--global' | '--system', terminal: Terminal): Promise<string | null> {
  // 1: not set. 128: there is no such file.
  const out = await runGit(noRepository(terminal), ['config', scope, '--type=path', '--get', 'core.hooksPath'], {
    accept: [0, 1, 128],
    cwd: terminal.cwd,
  });
  const path = out.toString('utf8').replace(/\n$/, '');
  return path === '' ? null : resolve(terminal.cwd, path);
}

/** The guard's plans are made for a repository; the folder of the user stands for one. */
const targetAt = (home: string, hooksDir: string): GuardTarget => ({
  gitDir: home,
  commonDir: home,
  workTree: home,
  hooksDir,
});

function writeChain(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const hook of CHAINED_HOOKS) {
    const path = join(folder, hook);
    if (existsSync(path)) continue;
    writeFileSync(path, chainScript(hook));
    chmodSync(path, 0o755);
  }
}

/** Removes our scripts as far as nobody changed them. True where nothing is left. */
function removeChain(folder: string): boolean {
  for (const hook of CHAINED_HOOKS) {
    const path = join(folder, hook);
    if (existsSync(path) && readFileSync(path, 'utf8') === chainScript(hook)) unlinkSync(path);
  }
  if (readdirSync(folder).length > 0) return false;
  rmdirSync(folder);
  return true;
}
