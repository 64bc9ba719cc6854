import type { Settings } from '../../config/index.js';
import { findRepositorySync, type Repository } from '../../git/index.js';
import { blockMessage, GUARD_HOOKS, isGuardHook, recordSkip, warnMessage, type GuardHook } from '../../guard/index.js';
import type { Result } from '../../model/index.js';
import { wantsColor, write, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { look } from './look.js';
import { settingsFor } from './settings.js';
import { hookSources } from './sources.js';

const MAX_FILE_BYTES = 100e6;

export type HookRequest = { readonly name: string; readonly args: readonly string[] };

/**
 * What the hook does: looks at what is to be committed or pushed, and blocks with exit code 1 where a secret is in it. 2 where it
 * could not look. This file and all that it imports statically is loaded at every commit: nothing slow may come in.
 */
export async function runHook({ name, args }: HookRequest, terminal: Terminal): Promise<number> {
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
  const sources = await hookSources({ hook: name, args, repo, terminal, maxBytes });
  return answer(name, { result: await look({ sources, settings, root }), settings, repo, terminal });
}

/** The way through that leaves a trace. */
function skip(hook: GuardHook, repo: Repository, terminal: Terminal): number {
  const reason = (terminal.env['TIGHTLIP_SKIP'] ?? '').trim();
  if (reason === '')
    throw new UsageError(
      'E_SKIP_REASON',
      `TIGHTLIP_SKIP needs a reason: TIGHTLIP_SKIP="why this is all right" ${GUARD_HOOKS[hook].retry} …`,
    );
  const { env } = terminal;
  recordSkip(repo.commonDir, {
    date: new Date().toISOString(),
    name: env['GIT_AUTHOR_NAME'] ?? env['USER'] ?? '',
    mail: env['GIT_AUTHOR_EMAIL'] ?? '',
    hook,
    head: repo.head ?? '-',
    reason,
  });
  return 0;
}

type Outcome = {
  readonly result: Result;
  readonly settings: Settings | null;
  readonly repo: Repository;
  readonly terminal: Terminal;
  /** Of a server: the commit that was pushed, and whether a push option gets it through. */
  readonly head?: string | null;
  readonly skippable?: boolean;
};

async function answer(
  hook: GuardHook,
  { result, settings, repo, terminal, head = repo.head, skippable = true }: Outcome,
): Promise<number> {
  const mode = settings?.mode ?? 'block';
  if (result.findings.length > 0) {
    if (mode === 'observe') return 0;
    const color = wantsColor({ ...terminalOf(terminal), stdout: terminal.stderr }, true);
    const blocks = mode === 'block' && GUARD_HOOKS[hook].stops;
    const message = { findings: result.findings, color, hook, unborn: repo.head === null, head, skippable };
    await write(terminal.stderr, blocks ? blockMessage(message) : warnMessage(message));
    return blocks ? 1 : 0;
  }
  if (result.scan.state === 'incomplete' && result.scan.gapsAllowed !== true) {
    const [first] = result.gaps;
    await write(
      terminal.stderr,
      `tightlip could not look at all of this ${GUARD_HOOKS[hook].event}: ${first?.where ?? ''}: ${first?.because ?? ''}${result.gaps.length > 1 ? ` (and ${result.gaps.length - 1} more)` : ''}.\n`,
    );
    return mode === 'block' ? 2 : 0;
  }
  return 0;
}

/** The same with its streams opened: a spread would not call the getters in time. */
const terminalOf = ({ stdin, stdout, stderr, env, cwd, home }: Terminal): Terminal => ({
  stdin,
  stdout,
  stderr,
  env,
  cwd,
  home,
});
