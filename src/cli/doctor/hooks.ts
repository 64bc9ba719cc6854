import type { Repository } from '../../git/index.js';
import { guardStatus } from '../../guard/index.js';
import { reasonOf } from '../../model/index.js';
import { hookProgram, targetOf } from '../guard/target.js';
import { isEffective, statusLines, switchLines } from '../guard/words.js';
import { configuredHooks } from '../guard/configured.js';
import type { Terminal } from '../terminal.js';
import type { Check } from './check.js';

const hasServerHook = async (repo: Repository): Promise<boolean> =>
  guardStatus(await targetOf(repo)).hooks.some(({ state }) => state !== 'absent');

/** How the guard stands; a bare repository, where nobody commits, needs none. */
export async function hookCheck(repo: Repository, terminal: Terminal): Promise<Check> {
  if (repo.workTree === null && !(await hasServerHook(repo)))
    return { name: 'hooks', state: 'ok', says: 'nobody commits in a bare repository, so it needs none', toDo: null };
  const program = hookProgram();
  try {
    const status = guardStatus(await targetOf(repo), {
      ...(program === null ? {} : { program }),
      surroundings: terminal,
      configured: await configuredHooks(repo),
    });
    const { hooks } = status;
    const says = [...hooks.flatMap((hook) => statusLines(hook, repo.workTree ?? repo.gitDir)), ...switchLines(status)]
      .map((line) => line.trim())
      .join(' ');
    if (hooks.every((hook) => isEffective(hook) && hook.state === 'current'))
      return { name: 'hooks', state: 'ok', says, toDo: null };
    return { name: 'hooks', state: 'attention', says, toDo: 'See: tightlip guard status' };
  } catch (thrown) {
    return { name: 'hooks', state: 'attention', says: reasonOf(thrown), toDo: null };
  }
}
