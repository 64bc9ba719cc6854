import type { CommitMark, Finding, Place } from '../model/index.js';
import { namesOfAll, type BlobAttribution } from '../source/index.js';
import { byPlace, compareText, type Located } from './place.js';

/** Reads dates, each once: thousands of versions have few commits. */
type TimeOf = (date: string) => number;

function timeReader(): TimeOf {
  const known = new Map<string, number>();
  return (date) => {
    const before = known.get(date);
    if (before !== undefined) return before;
    const time = Date.parse(date);
    known.set(date, time);
    return time;
  };
}

/** What is known of a secret in history: who brought it in, who took it out, where it is now. */
export function historyOf(
  group: readonly Located[],
): Pick<Finding, 'newest' | 'introduced' | 'removed' | 'atTip' | 'refs' | 'moreRefs'> {
  const known = [...new Set(group.flatMap(({ attribution }) => attribution ?? []))];
  const timeOf = timeReader();
  const newest = newestOf(group, timeOf);
  if (known.length === 0) return { ...newest, introduced: null, removed: null, atTip: null, refs: [] };
  const atTip = known.some((one) => one.atTip);
  return {
    ...newest,
    introduced: oldest(known, timeOf),
    removed: atTip ? null : lastRemoval(known, timeOf),
    atTip,
    ...refsOf(known),
  };
}

/** More are not named: a mirror of a forge has a ref for every proposal there ever was. */
const MOST_REFS = 1000;
/** What people look at first. */
const USUAL_REFS = ['refs/heads/', 'refs/tags/', 'refs/remotes/'];

function refsOf(known: readonly BlobAttribution[]): Pick<Finding, 'refs' | 'moreRefs'> {
  const names = namesOfAll(known.map(({ refs }) => refs));
  if (names.length <= MOST_REFS) return { refs: names };
  const first = new Set<string>();
  for (const folder of USUAL_REFS)
    for (let at = placeOf(names, folder); names[at]?.startsWith(folder) === true && first.size < MOST_REFS; at++)
      first.add(names[at] as string);
  for (let at = 0; first.size < MOST_REFS; at++) first.add(names[at] as string);
  return { refs: [...first].toSorted(compareText), moreRefs: names.length - MOST_REFS };
}

/** Where in a sorted list a text stands or would stand. */
function placeOf(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

const byDate = (a: CommitMark, b: CommitMark, timeOf: TimeOf): number =>
  timeOf(a.date) - timeOf(b.date) || compareText(a.commit, b.commit);

function oldest(known: readonly BlobAttribution[], timeOf: TimeOf): CommitMark | null {
  let first: CommitMark | null = null;
  for (const { introduced } of known)
    if (introduced !== null && (first === null || byDate(introduced, first, timeOf) < 0)) first = introduced;
  return first;
}

function lastRemoval(known: readonly BlobAttribution[], timeOf: TimeOf): CommitMark | null {
  let last: CommitMark | null = null;
  for (const { removed } of known)
    if (removed !== null && (last === null || byDate(removed, last, timeOf) > 0)) last = removed;
  return last;
}

/** As `git blame` would tell: the version that is at a tip, else the one that came last, and where in it the secret stands. */
function newestOf(group: readonly Located[], timeOf: TimeOf): { readonly newest?: Place } {
  let best: Standing | null = null;
  for (const { places, attribution } of group) {
    const atTip = attribution?.atTip === true;
    for (const place of places) {
      if (place.kind !== 'history' || place.date === null || place.part !== undefined) continue;
      const standing = { place, atTip, time: timeOf(place.date) };
      if (best === null || isNewer(standing, best)) best = standing;
    }
  }
  return best === null ? {} : { newest: best.place };
}

type Standing = { readonly place: Place; readonly atTip: boolean; readonly time: number };

const isNewer = (a: Standing, b: Standing): boolean =>
  a.atTip === b.atTip ? (b.time - a.time || byPlace(a.place, b.place)) < 0 : a.atTip;
