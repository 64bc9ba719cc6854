import { committedMarks, headMoves, type HeadMove, type Repository } from '../git/index.js';
import { readJournal, type Journal } from './journal.js';
import { readLooks, type Look } from './looks.js';

/**
 * Commits that were made in this clone while it was guarded, and that the hook has not seen: `unseen` where it did not run at all, which
 * `--no-verify` does as well as a program that calls no hooks; `stopped` where it stopped just that; `changed` where it let
 * something through there, and something was changed afterwards, as by a formatter.
 */
export type UnseenCommits = {
  readonly unseen: readonly string[];
  readonly stopped: readonly string[];
  readonly changed: readonly string[];
};

type Verdict = keyof UnseenCommits | 'seen';

/** How git's reflog calls what runs the hook before a commit; what a rebase, a cherry-pick, a merge or a patch makes is called otherwise. */
const COMMITS = /^commit(?: \((?:amend|initial|merge|cherry-pick)\))?$/;

/** Judges those of `commits` that were made here by `git commit`. Nothing is said of others, nor of commits from before the guard. */
export async function unseenCommits(repo: Repository, commits: ReadonlySet<string>): Promise<UnseenCommits> {
  const { looks, whole } = readLooks(repo.commonDir);
  const journal = readJournal(repo.commonDir);
  const began = guardedSince(journal, { looks, whole });
  const own = new Map(
    headMoves(repo)
      .filter(({ action, at }) => COMMITS.test(action) && at * 1000 > began)
      .map((move) => [move.after, move]),
  );
  const chains = [...own.values()]
    .filter(({ after }) => commits.has(after))
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
  return { unseen: those('unseen'), stopped: those('stopped'), changed: those('changed') };
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

const AMENDS = 'commit (amend)';

type Records = {
  readonly looks: readonly Look[];
  readonly skipped: ReadonlySet<string>;
  readonly mark: string | undefined;
};

function verdictOf({ before }: HeadMove, { looks, skipped, mark }: Records): Verdict {
  const head = before ?? '-';
  // What cannot be compared any more is not held against anybody.
  if (skipped.has(head) || mark === undefined) return 'seen';
  const there = looks.filter((look) => look.head === head);
  const passed = there.filter(({ outcome }) => outcome !== 'blocked' && outcome !== 'incomplete');
  if (passed.some((look) => look.mark === mark)) return 'seen';
  if (there.some((look) => look.mark === mark)) return 'stopped';
  return passed.length > 0 ? 'changed' : 'unseen';
}

/** Milliseconds since 1970: when the hook before commits came here to stay, as far as looks go back. */
function guardedSince(
  { entries }: Journal,
  { looks, whole }: { readonly looks: readonly Look[]; readonly whole: boolean },
): number {
  const concerned = entries.filter(
    ({ kind, detail }) => (kind === 'install' || kind === 'uninstall') && detail.split(' ').includes('pre-commit'),
  );
  const gone = concerned.findLastIndex(({ kind }) => kind === 'uninstall');
  const end = Date.parse(concerned[gone]?.date ?? '1970-01-01T00:00:00Z');
  const firstLook = looks.map(({ date }) => Date.parse(date)).find((at) => at >= end) ?? Number.POSITIVE_INFINITY;
  const installed = concerned[gone + 1];
  if (installed === undefined) return firstLook;
  return whole ? Date.parse(installed.date) : Math.max(Date.parse(installed.date), firstLook);
}
