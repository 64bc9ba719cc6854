import { findRepository, runGit, type Repository } from '../../git/index.js';
import {
  CONFIGURABLE,
  configuredCommand,
  configuredName,
  knowsConfiguredHooks,
  ownConfigured,
  parseConfigured,
  uninstallGuard,
  type ConfiguredHook,
  type GuardHook,
} from '../../guard/index.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { chosen, hooksOf, type InstallFlags } from './flags.js';
import { hookProgram, targetOf } from './target.js';

export type Configured = { readonly hooks: readonly ConfiguredHook[]; readonly known: boolean };

/** Hooks by git's own settings of any scope, ours and others', and whether this git runs them. */
export async function configuredHooks(repo: Repository): Promise<Configured> {
  const listed = await runGit(repo, ['config', '--null', '--get-regexp', '^hook\\.'], { accept: [0, 1] });
  const version = await runGit(repo, ['version']);
  return { hooks: parseConfigured(listed.toString('utf8')), known: knowsConfiguredHooks(version.toString('utf8')) };
}

/** The same for the repository that the command was started in, as an option of a status. */
export const configuredHere = async (terminal: Terminal): Promise<{ readonly configured: Configured }> => ({
  configured: await configuredHooks(await repositoryHere(terminal)),
});

/** The guard by git's own settings: no hook file is touched, and a stub that was there goes. */
export async function installInSettings(flags: InstallFlags, terminal: Terminal): Promise<readonly string[]> {
  const hooks = hooksOf(flags.hooks) ?? CONFIGURABLE;
  const other = hooks.find((hook) => !CONFIGURABLE.includes(hook));
  if (other !== undefined) throw new UsageError('E_NO_SUCH_HOOK', `--via config is for ${CONFIGURABLE.join(', ')}.`);
  const repo = await repositoryHere(terminal);
  if (!(await configuredHooks(repo)).known)
    throw new UsageError(
      'E_OLD_GIT',
      '--via config needs git 2.54 or later, which runs hooks by its settings hook.*; leave --via out.',
    );
  for (const hook of hooks) {
    const name = `hook.${configuredName(hook)}`;
    await runGit(repo, ['config', '--local', `${name}.event`, hook]);
    await runGit(repo, ['config', '--local', `${name}.command`, configuredCommand(hook, hookProgram())]);
  }
  uninstallGuard(await targetOf(repo), chosen(hooks));
  return [
    ...hooks.map((hook) => `${hook}: in the settings of this repository (hook.${configuredName(hook)}); git calls it.`),
    'See that the hook runs: tightlip guard status',
  ];
}

/** Takes our settings out; says which. */
export async function uninstallFromSettings(
  terminal: Terminal,
  only: readonly GuardHook[] | undefined,
): Promise<readonly string[]> {
  const repo = await repositoryHere(terminal);
  const { hooks } = await configuredHooks(repo);
  const gone = ownConfigured(hooks).filter((hook) => only?.includes(hook) ?? true);
  for (const hook of gone) {
    const section = `hook.${configuredName(hook)}`;
    // 128: it stands in the settings of the user or the system, which are theirs to change.
    await runGit(repo, ['config', '--local', '--remove-section', section], { accept: [0, 128] });
  }
  return gone.map((hook) => `${hook}: taken out of the settings (hook.${configuredName(hook)}).`);
}

async function repositoryHere(terminal: Terminal): Promise<Repository> {
  const repo = await findRepository(terminal.cwd, { env: terminal.env });
  if (repo !== null) return repo;
  throw new UsageError('E_NOT_A_REPOSITORY', `${terminal.cwd} is in no git repository. Go into one.`);
}
