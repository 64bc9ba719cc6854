import type { Settings } from '../../config/index.js';
import type { Repository } from '../../git/index.js';
import {
  blockMessage,
  GUARD_HOOKS,
  leaveTrailer,
  recordLook,
  warnMessage,
  type ByMode,
  type GuardHook,
  type LookOutcome,
} from '../../guard/index.js';
import type { Result } from '../../model/index.js';
import { wantsColor, write, type Terminal } from '../terminal.js';

export type Outcome = {
  readonly result: Result;
  readonly settings: Settings | null;
  readonly repo: Repository;
  readonly terminal: Terminal;
  /** Names what is staged; null where the hook looks at something else. */
  readonly mark?: string | null;
  /** Of a server: the commit that was pushed, and whether a push option gets it through. */
  readonly head?: string | null;
  readonly skippable?: boolean;
};

/** Says what was found, keeps the record, and gives the exit code: 1 where it stops what is about to happen, 2 where it could not look. */
export async function answer(hook: GuardHook, outcome: Outcome): Promise<number> {
  const { result, settings, repo, mark = null } = outcome;
  const modes = await modesOf(outcome);
  const incomplete = result.scan.state === 'incomplete' && result.scan.gapsAllowed !== true;
  const mode = settings?.mode ?? 'block';
  const ended = endOf(modes, incomplete && mode === 'block');
  const stops = GUARD_HOOKS[hook].stops;
  if (mark !== null)
    recordLook(repo.commonDir, { date: new Date().toISOString(), hook, head: repo.head ?? '-', mark, outcome: ended });
  const trailer = settings?.guard.trailer === true && GUARD_HOOKS[hook].looksAt === 'index';
  if (mark !== null && trailer && ended !== 'blocked' && ended !== 'incomplete')
    await leave(repo, settings?.salt ?? null);
  if (ended === 'passed' && !incomplete) return 0;
  const { keepRecord } = await import('./record.js');
  keepRecord({ hook, modes, incomplete, repo, mode });
  if (modes.block.length + modes.warn.length > 0) await tell(hook, modes, outcome);
  if (ended === 'blocked' && stops) return 1;
  if (!incomplete || mode === 'observe') return 0;
  await tellGaps(hook, outcome);
  return mode === 'block' ? 2 : 0;
}

/** A tree that cannot be written leaves the commit without that line; git itself will say why. */
async function leave(repo: Repository, salt: string | null): Promise<void> {
  await leaveTrailer(repo, salt).catch(() => undefined);
}

/** Where no setting says otherwise, every finding has the mode of all. */
async function modesOf({ result: { findings }, settings }: Outcome): Promise<ByMode> {
  if (settings !== null && settings.guard.modes.length > 0 && findings.length > 0) {
    const { configuredModes } = await import('./configured-modes.js');
    return configuredModes(findings, settings);
  }
  return { observe: [], warn: [], block: [], [settings?.mode ?? 'block']: findings };
}

/** The strictest decides. `unknown`: what could not be looked at stops it. */
function endOf({ observe, warn, block }: ByMode, unknown: boolean): LookOutcome {
  if (block.length > 0) return 'blocked';
  if (unknown) return 'incomplete';
  if (warn.length > 0) return 'warned';
  return observe.length > 0 ? 'observed' : 'passed';
}

async function tell(hook: GuardHook, { warn, block }: ByMode, outcome: Outcome): Promise<void> {
  const { repo, terminal, head = repo.head, skippable = true } = outcome;
  const color = wantsColor({ ...terminalOf(terminal), stdout: terminal.stderr }, true);
  const message = { color, hook, unborn: repo.head === null, head, skippable };
  const text =
    block.length > 0 && GUARD_HOOKS[hook].stops
      ? blockMessage({ ...message, findings: block, warned: warn.length })
      : warnMessage({ ...message, findings: [...block, ...warn] });
  await write(terminal.stderr, text);
}

async function tellGaps(hook: GuardHook, { result: { gaps }, repo, terminal }: Outcome): Promise<void> {
  const { gapText } = await import('./gap-text.js');
  await write(terminal.stderr, await gapText(hook, gaps, repo));
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
