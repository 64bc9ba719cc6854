import { loadSettings, type Settings } from '../../config/index.js';
import { findRepository, runGit, type Repository } from '../../git/index.js';
import { installGuard } from '../../guard/index.js';
import { printable } from '../../model/index.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { serverHooksOf, type InstallFlags } from './flags.js';
import { writeMode } from './mode.js';
import { hookProgram, targetOf } from './target.js';
import { installedLines } from './words.js';

/**
 * The guard where people push to. Its settings stand in the git folder, beside `config`: what is pushed, or checked out, has no say
 * in how the server guards itself.
 */
export async function installOnServer(flags: InstallFlags, terminal: Terminal): Promise<readonly string[]> {
  const hooks = serverHooksOf(flags.hooks);
  const repo = await findRepository(terminal.cwd, { env: terminal.env });
  if (repo === null)
    throw new UsageError(
      'E_NOT_A_REPOSITORY',
      `${terminal.cwd} is in no git repository. Go into the one of the server.`,
    );
  const settingsOf = async (): Promise<Settings> =>
    (await loadSettings({ root: repo.commonDir, home: terminal.home, env: terminal.env, flags: {} })).settings;
  await settingsOf();
  const done = installGuard(await targetOf(repo), { program: hookProgram(), hooks, force: flags.force ?? false });
  const mode =
    flags.mode === undefined ? [] : [await writeMode(flags.mode, { folder: repo.commonDir, repository: true })];
  const settings = await settingsOf();
  return [
    ...done.hooks.flatMap((hook) => installedLines(hook, terminal.cwd)),
    ...mode,
    `Settings of this server: ${printable(repo.commonDir)}/tightlip.toml (mode "${settings.mode}", ${settings.guard.pushTimeout / 1000} s for a push).`,
    ...(await skipLines(repo, settings)),
  ];
}

/** Whether a push option can get a push through: git has to hand it on, and our settings have to take it. */
async function skipLines(repo: Repository, { guard }: Settings): Promise<readonly string[]> {
  if (!guard.allowPushSkip)
    return [
      'No push option gets a push through. To allow it, on record, write there:',
      '  [guard]',
      '  allow_push_skip = true',
    ];
  const told = await runGit(repo, ['config', '--type=bool', '--get', 'receive.advertisePushOptions'], {
    accept: [0, 1],
  });
  if (told.toString('utf8').trim() === 'true')
    return ['`git push -o tightlip.skip="reason"` gets a push through, on record.'];
  return [
    'A push option may get a push through, but this git takes none. Run here:',
    '  git config receive.advertisePushOptions true',
  ];
}
