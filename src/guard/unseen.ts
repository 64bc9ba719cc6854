import { committedMarks, headMoves, type HeadMove, type Repository } from '../git/index.js';
import type { GuardHook } from './hooks.js';
import { readJournal, type Journal } from './journal.js';
import { readLooks, REWRITTEN, type Look } from './looks.js';

/**
 * Commits that the hooks of this clone have not seen. Made here while it was guarded: `unseen` where the hook did not run at all, which
 * `--no-verify` does as well as a program that calls no hooks; `stopped` where it stopped just that; `changed` where it let something
 * through there, and something was changed afterwards, as by a formatter. `past`: what no hook is called for, as a cherry-pick, or that
 * came from a clone of somebody else.
 */
export type UnseenCommits = {
  readonly unseen: readonly string[];
  readonly stopped: readonly string[];
  readonly changed: readonly string[];
  readonly past: readonly string[];
};

/** A commit that is sent. `at` is when it was committed, in seconds since 1970. */
export type SentCommit = { readonly at: number; readonly parents: readonly string[] };

type Verdict = Exclude<keyof UnseenCommits, 'past'> | 'seen';

/** How git's reflog calls what runs the hook before a commit. */
const COMMITS = /^commit(?: \((?:amend|initial|merge|cherry-pick)\))?$/;
const AMENDS = 'commit (amend)';
/** A merge that needs nobody, by `git merge` or `git pull`; these also step to commits that were there before. */
const MERGED = /^(?:Merge made by|In-index merge)/;
const PATCHES = 'am';
const REBASES = /\brebase\b/;

/** More are not compared one by one: that is somebody's whole history. */
const MOST_PAST = 1_000;

type Sent = ReadonlyMap<string, SentCommit>;

/** The hook that is called before what a step of HEAD made; null where it made no commit, or none is called. */
function hookOf({ action, detail }: HeadMove): GuardHook | null {
  if (COMMITS.test(action)) return 'pre-commit';
  if (action === PATCHES) return 'pre-applypatch';
  return MERGED.test(detail) ? 'pre-merge-commit' : null;
}

/** Judges those of `sent` that were made since the guard is here. `published` gives those that some remote has already. */
export async function unseenCommits(
  repo: Repository,
  sent: Sent,
  published: () => Promise<ReadonlySet<string>>,
): Promise<UnseenCommits> {
  const { looks, whole } = readLooks(repo.commonDir);
  const journal = readJournal(repo.commonDir);
  const beganOf = (hook: GuardHook): number => guardedSince(journal, { hook, looks, whole });
  const moves = headMoves(repo);
  const guarded = new Map<GuardHook, number>();
  const own = new Map<string, HeadMove>();
  for (const move of moves) {
    const hook = hookOf(move);
    if (hook === null) continue;
    const began = guarded.get(hook) ?? beganOf(hook);
    guarded.set(hook, began);
    if (move.at * 1000 > began) own.set(move.after, move);
  }
  const chains = [...own.values()]
    .filter(({ after }) => sent.has(after))
    .map((move) => ({ id: move.after, chain: amended(move, own) }));
  const marks = await committedMarks(
    repo,
    chains.flatMap(({ chain }) => chain),
  );
  const skipped = new Set(journal.entries.filter(({ kind }) => kind === 'skip').map(({ head }) => head));
  const verdicts = chains.map(({ id, chain }) => {
    const judged = chain.map((move) => verdictOf(move, { looks, skipped, mark: marks.get(move.after) }));
    return { id, verdict: judged.find((verdict) => verdict !== 'seen') ?? 'seen' };
  });
  const those = (verdict: Verdict): readonly string[] =>
    verdicts.flatMap((one) => (one.verdict === verdict ? [one.id] : []));
  const made = new Set(moves.filter((move) => hookOf(move) !== null).map(({ after }) => after));
  const past = pastHooks({ sent, made, moves, looks, began: beganOf('pre-commit'), rewrites: beganOf('post-rewrite') });
  return {
    unseen: those('unseen'),
    stopped: those('stopped'),
    changed: those('changed'),
    past: past.length === 0 ? past : await strangers(repo, past, { sent, looks, published: await published() }),
  };
}

type PastInput = {
  readonly sent: Sent;
  /** What git called a hook for. */
  readonly made: ReadonlySet<string>;
  readonly moves: readonly HeadMove[];
  readonly looks: readonly Look[];
  readonly began: number;
  /** Since when a hook looks at what a rebase makes. */
  readonly rewrites: number;
};

/** What came while the guard was here, and for which git calls no hook. Without a reflog nobody knows. */
function pastHooks({ sent, made, moves, looks, began, rewrites }: PastInput): readonly string[] {
  if (moves.length === 0) return [];
  const rewritten = new Set(
    looks.flatMap(({ hook, mark }) => (hook === 'post-rewrite' && mark.startsWith(REWRITTEN) ? idsIn(mark) : [])),
  );
  const rebased = new Set(
    moves.filter(({ action, at }) => REBASES.test(action) && !(at * 1000 > rewrites)).map(({ after }) => after),
  );
  return [...sent].flatMap(([id, { at }]) =>
    at * 1000 > began && !made.has(id) && !rewritten.has(id) && !rebased.has(id) ? [id] : [],
  );
}

const idsIn = (mark: string): readonly string[] => mark.slice(REWRITTEN.length).split(',');

type Known = {
  readonly sent: Sent;
  readonly looks: readonly Look[];
  readonly published: ReadonlySet<string>;
};

/** Those of which a hook has not seen the same changes elsewhere, and that nobody else has from somewhere already. */
async function strangers(
  repo: Repository,
  ids: readonly string[],
  { sent, looks, published }: Known,
): Promise<readonly string[]> {
  const left = ids.filter((id) => !published.has(id));
  if (left.length === 0 || left.length > MOST_PAST) return left;
  const moves = left.map((after) => ({ before: sent.get(after)?.parents[0] ?? null, after }));
  const marks = await committedMarks(repo, moves);
  const passed = new Set(looks.filter(isPassed).map(({ mark }) => mark));
  return left.filter((id) => marks.has(id) && !passed.has(marks.get(id) ?? ''));
}

/** A commit with those that it amends, one after the other: of an amended commit the hook sees only what is new. */
function amended(move: HeadMove, own: ReadonlyMap<string, HeadMove>): readonly HeadMove[] {
  const chain = [move];
  for (let at = move; at.action === AMENDS && at.before !== null;) {
    const before = own.get(at.before);
    if (before === undefined || chain.includes(before)) break;
    chain.push(before);
    at = before;
  }
  return chain;
}

type Records = {
  readonly looks: readonly Look[];
  readonly skipped: ReadonlySet<string>;
  readonly mark: string | undefined;
};

const isPassed = ({ outcome }: Look): boolean => outcome !== 'blocked' && outcome !== 'incomplete';

function verdictOf({ before }: HeadMove, { looks, skipped, mark }: Records): Verdict {
  const head = before ?? '-';
  // What cannot be compared any more is not held against anybody.
  if (skipped.has(head) || mark === undefined) return 'seen';
  const there = looks.filter((look) => look.head === head);
  const passed = there.filter(isPassed);
  if (passed.some((look) => look.mark === mark)) return 'seen';
  if (there.some((look) => look.mark === mark)) return 'stopped';
  return passed.length > 0 ? 'changed' : 'unseen';
}

/** Milliseconds since 1970: when the hook came here to stay, as far as looks go back. */
function guardedSince(
  { entries }: Journal,
  { hook, looks, whole }: { readonly hook: GuardHook; readonly looks: readonly Look[]; readonly whole: boolean },
): number {
  const concerned = entries.filter(
    ({ kind, detail }) => (kind === 'install' || kind === 'uninstall') && detail.split(' ').includes(hook),
  );
  const gone = concerned.findLastIndex(({ kind }) => kind === 'uninstall');
  const end = Date.parse(concerned[gone]?.date ?? '1970-01-01T00:00:00Z');
  const own = hook === 'pre-commit' ? looks : looks.filter((look) => look.hook === hook);
  const firstLook = own.map(({ date }) => Date.parse(date)).find((at) => at >= end) ?? Number.POSITIVE_INFINITY;
  const installed = concerned[gone + 1];
  if (installed === undefined) return firstLook;
  return whole ? Date.parse(installed.date) : Math.max(Date.parse(installed.date), firstLook);
}
