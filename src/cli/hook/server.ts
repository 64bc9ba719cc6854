import type { Settings } from '../../config/index.js';
import type { Repository } from '../../git/index.js';
import { recordSkip, type GuardHook } from '../../guard/index.js';
import { printable, type Result } from '../../model/index.js';
import { write, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { look } from './look.js';
import { pushCheck } from './push-check.js';
import { pusherOf } from './pusher.js';
import { shownReason } from './skip-reason.js';
import { pushedAllowFiles } from './pushed-allow.js';
import type { PushedRef } from './push-refs.js';
import { hookSources, pushedRefs, type HookCall } from './sources.js';

const TIMEOUT_MS = 30_000;
/** What is left, after the time is up, to say where findings are. */
const GRACE_MS = 2_000;
const OPTION = 'tightlip.skip';

export type ServerCall = HookCall & { readonly settings: Settings | null };

export type ServerAnswer = {
  readonly result: Result;
  /** The one commit that was pushed; null where there are several. */
  readonly head: string | null;
  /** Whether a push option gets the push through. */
  readonly skippable: boolean;
};

/**
 * Looks at a push where it arrives. The objects are in quarantine then: git's variables, which the repository carries, lead there.
 * Null where the push passes without a look: nothing comes with it, or somebody gave a reason and the server takes it.
 */
export async function lookAtPush(call: ServerCall): Promise<ServerAnswer | null> {
  const { settings, repo, terminal } = call;
  const refs = await pushedRefs(call);
  const allowed = settings?.guard.allowPushSkip === true && call.hook === 'pre-receive';
  const reason = skipReason(terminal.env);
  if (reason !== null && allowed) return skip(call, refs, reason);
  if (reason !== null)
    await write(terminal.stderr, `tightlip: this server takes no ${OPTION}; ${WHY[call.hook] ?? ''}`);
  const limit = settings?.guard.pushTimeout ?? TIMEOUT_MS;
  const timed: Repository = limit === 0 ? repo : { ...repo, deadline: AbortSignal.timeout(limit + GRACE_MS) };
  const signal = limit === 0 ? {} : { signal: AbortSignal.timeout(limit) };
  const timedCall = { ...call, repo: timed, refs, ...signal };
  const added = pushCheck(timedCall);
  const sources = await hookSources(added === null ? timedCall : { ...timedCall, onChange: added.onChange });
  const moreAllow = await pushedAllowFiles(timed, refs, settings);
  const further = added === null ? {} : { further: added.further };
  const result = await look({ sources, settings, root: repo.commonDir, moreAllow, ...further });
  return { result, head: refs.length === 1 ? (refs[0]?.to ?? null) : null, skippable: allowed };
}

const WHY: { readonly [K in GuardHook]?: string } = {
  'pre-receive': 'its configuration does not allow it ([guard] allow_push_skip).\n',
  update: 'git tells push options to pre-receive only.\n',
};

async function skip({ hook, repo, terminal }: ServerCall, refs: readonly PushedRef[], typed: string): Promise<null> {
  if (typed === '')
    throw new UsageError('E_SKIP_REASON', `${OPTION} needs a reason: git push -o ${OPTION}="why this is all right" …`);
  const reason = await shownReason(typed, { repo, root: repo.commonDir, terminal, own: false });
  const { name, mail } = pusherOf(terminal.env);
  const names = refs.map((ref) => ref.name).join(' ');
  const date = new Date().toISOString();
  const head = refs.find(({ to }) => to !== null)?.to ?? '-';
  recordSkip(repo.commonDir, { date, name, mail, hook, head, reason: `${reason} (${names})` }, repo.objectFormat);
  terminal.stderr.write(`tightlip: skipped, on record${name === '' ? '' : ` as ${printable(name)}`}.\n`);
  return null;
}

/** The reason that a push option gives; empty where it gives none, null where there is no such option. */
function skipReason(env: Terminal['env']): string | null {
  const count = Math.min(Number(env['GIT_PUSH_OPTION_COUNT'] ?? 0), MOST_OPTIONS);
  for (let at = 0; at < count; at++) {
    const option = env[`GIT_PUSH_OPTION_${at}`] ?? '';
    if (option === OPTION) return '';
    if (option.startsWith(`${OPTION}=`)) return option.slice(OPTION.length + 1).trim();
  }
  return null;
}

const MOST_OPTIONS = 100;
