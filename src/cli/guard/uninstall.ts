import { uninstallGuard } from '../../guard/index.js';
import { write, type Terminal } from '../terminal.js';
import { chosen, hooksOf, serverHooksOf, type UninstallFlags } from './flags.js';
import { uninstallFromSettings } from './configured.js';
import { uninstallGlobally } from './global.js';
import { noteChange } from './journal.js';
import { guardTarget } from './target.js';
import { shownPath } from './words.js';

/** `tightlip guard uninstall`. */
export async function guardUninstall(flags: UninstallFlags, terminal: Terminal): Promise<number> {
  const lines = flags.global === true ? await uninstallGlobally(flags, terminal) : await uninstallHere(flags, terminal);
  await write(terminal.stdout, `${lines.join('\n')}\n`);
  return 0;
}

async function uninstallHere(flags: UninstallFlags, terminal: Terminal): Promise<readonly string[]> {
  const { hooks, managerFiles } = uninstallGuard(await guardTarget(terminal), {
    ...chosen(flags.server === true ? serverHooksOf(flags.hooks) : hooksOf(flags.hooks)),
    force: flags.force ?? false,
  });
  const settings = await uninstallFromSettings(terminal, hooksOf(flags.hooks));
  if (hooks.length + managerFiles.length + settings.length === 0)
    return ['The guard was not installed here; nothing was changed.'];
  noteChange('uninstall', hooks.map(({ hook }) => hook).join(' '), terminal);
  return [
    ...hooks.map(({ hook, file }) => `${hook}: taken out of ${shownPath(file, terminal.cwd)}.`),
    ...managerFiles.map(
      ({ file, activate }) => `${shownPath(file, terminal.cwd)} no longer calls the guard. Then run: ${activate}`,
    ),
    ...settings,
  ];
}
