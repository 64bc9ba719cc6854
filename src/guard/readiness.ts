import { GUARD_HOOKS, isGuardHook, type GuardMode } from './hooks.js';
import type { JournalEntry } from './journal-line.js';
import type { Look } from './looks.js';

/** Counts of one week, named by its Monday. `found`: commits in which something was found, whatever was done about it. */
export type Week = {
  readonly week: string;
  readonly commits: number;
  readonly found: number;
  readonly skipped: number;
  readonly unseen: number;
};

/** What became of the findings, each secret once: `wrong` was set aside with a reason, `open` is still there, `right` is gone. */
export type Verdicts = { readonly wrong: number; readonly right: number; readonly open: number };

export type Readiness = {
  readonly mode: GuardMode;
  /** The next step of the roll-out; null where there is none. */
  readonly next: GuardMode | null;
  readonly ready: boolean;
  /** One or two sentences with the numbers that they rest on. */
  readonly because: string;
  readonly days: number;
  readonly commits: number;
  readonly found: number;
  readonly verdicts: Verdicts;
  /** Detectors whose findings were wrong, the most frequent first. */
  readonly wrongBy: readonly { readonly detector: string; readonly findings: number }[];
  readonly weeks: readonly Week[];
};

export type ReadinessInput = {
  readonly looks: readonly Look[];
  readonly entries: readonly JournalEntry[];
  readonly mode: GuardMode;
  readonly now: Date;
  /** Fingerprints that are set aside. */
  readonly allowed: ReadonlySet<string>;
  /** Fingerprints that are in the files now. */
  readonly present: ReadonlySet<string>;
};

const NEXT = { observe: 'warn', warn: 'block', block: null } as const satisfies Record<GuardMode, GuardMode | null>;
const DAY_MS = 86_400_000;
const MOST_WEEKS = 12;

/** Too little is known before. */
export const LEAST_COMMITS = 20;
export const LEAST_DAYS = 7;
/** Of a hundred commits so many may be stopped wrongly. */
export const MOST_WRONG = 2;

/** Whether the guard may go on from observe to warn, or from warn to block. */
export function readiness(input: ReadinessInput): Readiness {
  const { mode, now } = input;
  const looks = input.looks.filter(isOfCommit);
  const seen = findingsOf(input.entries);
  const verdictOf = (fingerprint: string): keyof Verdicts =>
    input.allowed.has(fingerprint) ? 'wrong' : input.present.has(fingerprint) ? 'open' : 'right';
  const count = (verdict: keyof Verdicts): number =>
    [...seen.keys()].filter((one) => verdictOf(one) === verdict).length;
  const first = looks[0]?.date;
  const facts = {
    mode,
    next: NEXT[mode],
    days: first === undefined ? 0 : Math.floor((now.getTime() - Date.parse(first)) / DAY_MS),
    commits: headsOf(looks).size,
    found: headsOf(looks.filter(isFound)).size,
    verdicts: { wrong: count('wrong'), right: count('right'), open: count('open') },
    wrongBy: frequencies([...seen].flatMap(([one, detector]) => (verdictOf(one) === 'wrong' ? [detector] : []))),
    weeks: weeksOf(input),
  };
  return { ...facts, ...verdict(facts) };
}

type Facts = Omit<Readiness, 'ready' | 'because'>;

function verdict(facts: Facts): Pick<Readiness, 'ready' | 'because'> {
  const { next, days, commits, found, verdicts } = facts;
  const { wrong, right, open } = verdicts;
  const numbers =
    `Of ${counted(commits, 'commit')} in ${counted(days, 'day')}, ${found} held a finding: ` +
    `${right} ${right === 1 ? 'was' : 'were'} taken out, ${wrong} set aside, ${open} still there.`;
  const no = (because: string): Pick<Readiness, 'ready' | 'because'> => ({ ready: false, because });
  if (commits < LEAST_COMMITS || days < LEAST_DAYS)
    return no(
      `${counted(commits, 'commit')} in ${counted(days, 'day')} are too few to tell: wait for ${LEAST_COMMITS} commits and ${LEAST_DAYS} days.`,
    );
  if (wrong * 100 > commits * MOST_WRONG)
    return no(`${numbers} More than ${MOST_WRONG} of 100 commits would be stopped wrongly: ${remedy(facts)}.`);
  if (next !== null && open > 0)
    return no(
      `${numbers} What is still there would stop whoever changes those lines: allow it with a reason, or take it out.`,
    );
  return { ready: true, because: numbers };
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const remedy = ({ wrongBy: [worst] }: Facts): string =>
  worst === undefined
    ? 'give those findings a rule'
    : `give ${worst.detector}, which ${worst.findings} of them are of, a rule or a milder mode`;

/** Fingerprints of all that was found, with their detectors. */
function findingsOf(entries: readonly JournalEntry[]): ReadonlyMap<string, string> {
  const kinds: readonly string[] = ['block', 'warn', 'observe'];
  return new Map(
    entries
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ detail }) => detail.split(' '))
      .flatMap((word) => {
        const [fingerprint = '', detector] = word.split(':');
        return detector === undefined ? [] : [[fingerprint, detector] as const];
      }),
  );
}

const isFound = ({ outcome }: Look): boolean => outcome === 'blocked' || outcome === 'warned' || outcome === 'observed';

/** A commit that is tried again, with something taken out, stands on the same commit. */
/** What was written anew was looked at when it was committed. */
const isOfCommit = ({ hook }: Look): boolean => hook !== 'post-rewrite';

const headsOf = (looks: readonly Look[]): ReadonlySet<string> => new Set(looks.map(({ head }) => head));

function frequencies(names: readonly string[]): Readiness['wrongBy'] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([detector, findings]) => ({ detector, findings }))
    .toSorted((a, b) => b.findings - a.findings || (a.detector < b.detector ? -1 : 1));
}

function weeksOf({ looks, entries }: ReadinessInput): readonly Week[] {
  const weeks = [...new Set([...looks, ...entries].map(({ date }) => mondayOf(date)))].toSorted().slice(-MOST_WEEKS);
  return weeks.map((week) => {
    const inWeek = looks.filter(({ date }) => mondayOf(date) === week);
    const noted = entries.filter(({ date }) => mondayOf(date) === week);
    return {
      week,
      commits: headsOf(inWeek).size,
      found: headsOf(inWeek.filter(isFound)).size,
      skipped: noted.filter(({ kind, hook }) => kind === 'skip' && looksAtCommits(hook)).length,
      unseen: noted.filter(({ kind }) => kind === 'unseen').length,
    };
  });
}

const looksAtCommits = (hook: string): boolean => isGuardHook(hook) && GUARD_HOOKS[hook].looksAt !== 'push';

function mondayOf(date: string): string {
  const at = new Date(date);
  return new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10);
}
