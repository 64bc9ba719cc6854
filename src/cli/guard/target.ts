import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findRepository, hooksPath, type Repository } from '../../git/index.js';
import type { GuardTarget, HookProgram } from '../../guard/index.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** The repository that the command was started in, as the guard needs it. @throws UsageError outside of one */
export async function guardTarget(terminal: Terminal): Promise<GuardTarget> {
  const repo = await findRepository(terminal.cwd, { env: terminal.env });
  if (repo === null) {
    throw new UsageError(
      'E_NOT_A_REPOSITORY',
      `${terminal.cwd} is in no git repository. Go into one, or use --global for all of yours.`,
    );
  }
  return targetOf(repo);
}

export async function targetOf(repo: Repository): Promise<GuardTarget> {
  const { gitDir, commonDir, workTree } = repo;
  return { gitDir, commonDir, workTree, hooksDir: await hooksPath(repo) };
}

/** What the hook shall run: this node, and the hook's file beside this one. Null where it was not built: it then looks on PATH. */
export function hookProgram(): HookProgram | null {
  const script = join(import.meta.dirname, 'hook.cjs');
  return existsSync(script) ? { node: process.execPath, script } : null;
}
