import { uninstallGuard } from '../../guard/index.js';
import { write, type Terminal } from '../terminal.js';
import { chosen, hooksOf, serverHooksOf, type UninstallFlags } from './flags.js';
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
  const { hooks } = uninstallGuard(await guardTarget(terminal), {
    ...chosen(flags.server === true ? serverHooksOf(flags.hooks) : hooksOf(flags.hooks)),
    force: flags.force ?? false,
  });
  if (hooks.length === 0) return ['The guard was not installed here; nothing was changed.'];
  return hooks.map(({ hook, file }) => `${hook}: taken out of ${shownPath(file, terminal.cwd)}.`);
}
