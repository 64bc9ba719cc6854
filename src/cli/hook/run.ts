import { resolve } from 'node:path';
import { findRepositorySync, type Repository } from '../../git/index.js';
import { addTrailer, GUARD_HOOKS, isGuardHook, readSkips, recordSkip, type GuardHook } from '../../guard/index.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { answer } from './answer.js';
import { lookAsClient } from './client.js';
import { settingsFor } from './settings.js';

const MAX_FILE_BYTES = 100e6;

export type HookRequest = { readonly name: string; readonly args: readonly string[] };

/**
 * What the hook does: looks at what is to be committed or pushed, and blocks with exit code 1 where a secret is in it. 2 where it
 * could not look. This file and all that it imports statically is loaded at every commit: nothing slow may come in.
 */
export async function runHook({ name, args }: HookRequest, terminal: Terminal): Promise<number> {
  if (name.startsWith('agent-')) {
    const { runAgentHook } = await import('./agent/run.js');
    return runAgentHook(name, terminal);
  }
  if (name === 'skip-reason') return (await import('./skip-reason.js')).printReason(terminal);
  if (!isGuardHook(name)) throw new UsageError('E_NO_SUCH_HOOK', `tightlip guards no hook called "${name}".`);
  const repo = findRepositorySync(terminal.cwd, { env: terminal.env, hook: true });
  if (repo === null)
    throw new UsageError(
      'E_NOT_A_REPOSITORY',
      `${terminal.cwd} is in no git repository, so there is nothing to guard.`,
    );
  if (terminal.env['TIGHTLIP_SKIP'] !== undefined && GUARD_HOOKS[name].side === 'client')
    return skip(name, repo, terminal);
  const server = GUARD_HOOKS[name].side === 'server';
  // Nothing that was pushed may say how the server guards itself: not even what stands in its working tree.
  const root = server ? repo.commonDir : (repo.workTree ?? repo.commonDir);
  const settings = await settingsFor(root, terminal);
  const maxBytes = settings?.maxFileSize ?? MAX_FILE_BYTES;
  if (server) {
    const { lookAtPush } = await import('./server.js');
    const looked = await lookAtPush({ hook: name, args, repo, terminal, maxBytes, settings });
    return looked === null ? 0 : answer(name, { ...looked, settings, repo, terminal });
  }
  const { push, ...looked } = await lookAsClient({ hook: name, args, repo, terminal, maxBytes, settings, root });
  const code = await answer(name, { ...looked, settings, repo, terminal });
  if (code === 0 && name === 'commit-msg' && settings?.guard.trailer === true) {
    await addTrailer(repo, resolve(terminal.cwd, args[0] ?? ''));
  }
  if (push !== null) {
    const { tellUnseen } = await import('./unseen.js');
    await tellUnseen({ push, repo, terminal, mode: settings?.mode ?? 'block' });
  }
  return code;
}

/** The way through that leaves a trace. */
async function skip(hook: GuardHook, repo: Repository, terminal: Terminal): Promise<number> {
  const typed = (terminal.env['TIGHTLIP_SKIP'] ?? '').trim();
  if (typed === '')
    throw new UsageError(
      'E_SKIP_REASON',
      `TIGHTLIP_SKIP needs a reason: TIGHTLIP_SKIP="why this is all right" ${GUARD_HOOKS[hook].retry} …`,
    );
  const { shownReason } = await import('./skip-reason.js');
  const reason = await shownReason(typed, { repo, root: repo.workTree ?? repo.commonDir, terminal, own: true });
  const { env } = terminal;
  const head = repo.head ?? '-';
  // A manager calls the hooks of one commit one after the other: they tell the same skip once.
  const last = readSkips(repo.commonDir).skips.at(-1);
  if (last?.head === head && last.reason === reason) return 0;
  const date = new Date().toISOString();
  const [name, mail] = [env['GIT_AUTHOR_NAME'] ?? env['USER'] ?? '', env['GIT_AUTHOR_EMAIL'] ?? ''];
  recordSkip(repo.commonDir, { date, name, mail, hook, head, reason }, repo.objectFormat);
  return 0;
}
