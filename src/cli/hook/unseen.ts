import { streamGit, splitLines, type Repository } from '../../git/index.js';
import { readJournal, unseenCommits, type GuardMode } from '../../guard/index.js';
import { write, type Terminal } from '../terminal.js';
import type { ClientLook } from './client.js';
import { note } from './record.js';

export type UnseenCall = {
  readonly push: NonNullable<ClientLook['push']>;
  readonly repo: Repository;
  readonly terminal: Terminal;
  readonly mode: GuardMode;
};

const MOST_COMMITS = 20_000;
const MOST_NAMED = 10;
const SHORT_ID = 10;

/**
 * Says of a push which of its commits were made here and not seen by the hook, as `--no-verify` does it, and notes them. The push itself was
 * looked at whole: this is no reason to stop it.
 */
export async function tellUnseen(call: UnseenCall): Promise<void> {
  try {
    await tell(call);
  } catch {
    // Then it is not known, and the push is not held up for it: it was looked at whole.
  }
}

async function tell({ push, repo, terminal, mode }: UnseenCall): Promise<void> {
  const sent = await sentCommits(repo, push);
  if (sent.size === 0) return;
  const { unseen, stopped, changed } = await unseenCommits(repo, sent);
  const around = [...unseen, ...stopped];
  if (around.length + changed.length === 0) return;
  const detail = [...named('unseen', unseen), ...named('stopped', stopped), ...named('changed', changed)].join(' ');
  if (!isNoted(repo, detail)) note(repo, { kind: 'unseen', hook: 'pre-push', detail });
  if (around.length === 0 || mode === 'observe') return;
  const which = around.length === 1 ? '1 commit' : `${around.length} commits`;
  const ids = `${(around[0] ?? '').slice(0, SHORT_ID)}${around.length > 1 ? ', …' : ''}`;
  await write(terminal.stderr, `tightlip: ${which} of this push (${ids}) the hook has not seen; on record.\n`);
}

const named = (word: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0
    ? []
    : [`${word}:${ids.slice(0, MOST_NAMED).join(',')}${ids.length > MOST_NAMED ? `,+${ids.length - MOST_NAMED}` : ''}`];

/** A push that is tried again is no news. */
function isNoted({ commonDir }: Repository, detail: string): boolean {
  return readJournal(commonDir).entries.some((entry) => entry.kind === 'unseen' && entry.detail === detail);
}

async function sentCommits(repo: Repository, { refs, known }: UnseenCall['push']): Promise<ReadonlySet<string>> {
  const wanted = refs.flatMap(({ to }) => (to === null ? [] : [to]));
  if (wanted.length === 0) return new Set();
  const input = [...wanted, ...known.map((id) => `^${id}`)].map((line) => `${line}\n`);
  const ids = new Set<string>();
  const args = ['rev-list', '--stdin', `--max-count=${MOST_COMMITS}`];
  for await (const lines of splitLines(streamGit(repo, args, { input })))
    for (const line of lines) if (line !== '') ids.add(line);
  return ids;
}
