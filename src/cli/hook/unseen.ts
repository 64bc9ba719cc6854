import { streamGit, splitLines, type Repository } from '../../git/index.js';
import { readJournal, unseenCommits, wrapped, type GuardMode, type SentCommit } from '../../guard/index.js';
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
const COLUMNS = 80;

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
  const { unseen, stopped, changed, past } = await unseenCommits(repo, sent, () => publishedCommits(repo, sent.keys()));
  const around = [...unseen, ...stopped];
  if (around.length + changed.length + past.length === 0) return;
  const detail = [
    ...named('unseen', unseen),
    ...named('stopped', stopped),
    ...named('changed', changed),
    ...named('past', past),
  ].join(' ');
  if (!isNoted(repo, detail)) note(repo, { kind: 'unseen', hook: 'pre-push', detail });
  if (mode === 'observe') return;
  const lines = [
    ...(around.length === 0 ? [] : [`${counted(around)} the hook has not seen; on record.`]),
    ...(past.length === 0
      ? []
      : [`${counted(past)} came past the hook, by a cherry-pick, a rebase or another clone; looked at now.`]),
  ];
  for (const line of lines) await write(terminal.stderr, `${wrapped(`tightlip: ${line}`, COLUMNS).join('\n')}\n`);
}

const counted = (ids: readonly string[]): string => {
  const which = ids.length === 1 ? '1 commit' : `${ids.length} commits`;
  return `${which} of this push (${(ids[0] ?? '').slice(0, SHORT_ID)}${ids.length > 1 ? ', …' : ''})`;
};

const named = (word: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0
    ? []
    : [`${word}:${ids.slice(0, MOST_NAMED).join(',')}${ids.length > MOST_NAMED ? `,+${ids.length - MOST_NAMED}` : ''}`];

/** A push that is tried again is no news. */
function isNoted({ commonDir }: Repository, detail: string): boolean {
  return readJournal(commonDir).entries.some((entry) => entry.kind === 'unseen' && entry.detail === detail);
}

/** Notes are no commits that anybody makes by hand. */
async function sentCommits(
  repo: Repository,
  { refs, known }: UnseenCall['push'],
): Promise<ReadonlyMap<string, SentCommit>> {
  const wanted = refs.flatMap(({ to, name }) => (to === null || name.startsWith('refs/notes/') ? [] : [to]));
  const sent = new Map<string, SentCommit>();
  if (wanted.length === 0) return sent;
  const input = [...wanted, ...known.map((id) => `^${id}`)].map((line) => `${line}\n`);
  const args = ['rev-list', '--stdin', '--timestamp', '--parents', `--max-count=${MOST_COMMITS}`];
  for await (const lines of splitLines(streamGit(repo, args, { input })))
    for (const line of lines) {
      const [at = '', id = '', ...parents] = line.split(' ');
      if (id !== '') sent.set(id, { at: Number(at), parents });
    }
  return sent;
}

/** Those that a branch of some remote has, as far as is known here. */
async function publishedCommits(repo: Repository, ids: Iterable<string>): Promise<ReadonlySet<string>> {
  const all = new Set(ids);
  const input = [...all].map((id) => `${id}\n`);
  const args = ['rev-list', '--stdin', '--not', '--remotes'];
  for await (const lines of splitLines(streamGit(repo, args, { input }))) for (const line of lines) all.delete(line);
  return all;
}
