import { loadSettings } from '../../config/index.js';
import { installGuard, type GuardMode, type GuardTarget } from '../../guard/index.js';
import { write, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { chosen, hooksOf, type InstallFlags } from './flags.js';
import { installInSettings } from './configured.js';
import { installGlobally } from './global.js';
import { noteChange } from './journal.js';
import { writeMode } from './mode.js';
import { installOnServer } from './server.js';
import { guardTarget, hookProgram } from './target.js';
import { adviceLines, installedLines, managerLines } from './words.js';

/** `tightlip guard install`. */
export async function guardInstall(flags: InstallFlags, terminal: Terminal): Promise<number> {
  const lines = await installLines(flags, terminal);
  await write(terminal.stdout, `${lines.join('\n')}\n`);
  return 0;
}

function installLines(flags: InstallFlags, terminal: Terminal): Promise<readonly string[]> {
  if (flags.server === true && flags.global === true)
    throw new UsageError('E_SCOPES', '--server is for one repository of a server; leave --global out.');
  if (flags.server === true) return installOnServer(flags, terminal);
  if (flags.via === 'config') return installInSettings(flags, terminal);
  return flags.global === true ? installGlobally(flags, terminal) : installHere(flags, terminal);
}

async function installHere(flags: InstallFlags, terminal: Terminal): Promise<readonly string[]> {
  const hooks = hooksOf(flags.hooks);
  const target = await guardTarget(terminal);
  // The hook would block every commit over a configuration that cannot be read: better said before anything is written.
  await modeHere(target, terminal);
  const done = installGuard(target, {
    program: hookProgram(),
    ...chosen(hooks),
    force: flags.force ?? false,
    ...viaOf(flags),
  });
  if (done.hooks.some(({ action }) => action === 'installed'))
    noteChange('install', done.hooks.map(({ hook }) => hook).join(' '), terminal);
  if (flags.mode !== undefined) noteChange('mode', flags.mode, terminal);
  const mode =
    flags.mode === undefined
      ? []
      : [await writeMode(flags.mode, { folder: target.workTree ?? target.commonDir, repository: true })];
  return [
    ...done.hooks.flatMap((hook) => installedLines(hook, terminal.cwd)),
    ...mode,
    ...(done.managerFile === null ? [] : managerLines(done.managerFile, terminal.cwd)),
    ...(done.advice === null ? [] : adviceLines(done.advice)),
    `From now on, a commit that carries a secret ${CONSEQUENCES[await modeHere(target, terminal)]}. See that the hook runs: tightlip guard status`,
  ];
}

const viaOf = ({ via }: InstallFlags): { readonly via?: 'manager' | 'hook' } =>
  via === 'hook' || via === 'manager' ? { via } : {};

const CONSEQUENCES = {
  observe: 'passes, and nothing is said',
  warn: 'passes, with a warning',
  block: 'is stopped',
} as const satisfies Record<GuardMode, string>;

async function modeHere({ workTree, commonDir }: GuardTarget, { home, env }: Terminal): Promise<GuardMode> {
  return (await loadSettings({ root: workTree ?? commonDir, home, env, flags: {} })).settings.mode;
}
