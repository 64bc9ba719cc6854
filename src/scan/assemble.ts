import type { Severity } from '../model/index.js';
import { SEVERITIES, type CommitMark, type Finding, type Place, type Scored } from '../model/index.js';
import { atPath } from '../score/index.js';
import type { Pragma } from '../suppress/index.js';
import { byPlace, compareText, type Located } from './place.js';

export type AssembleOptions = {
  readonly showSecrets: boolean;
  readonly severityOf: (detectorId: string, own: Severity) => Severity;
  /** Below this, a place of a weak value is no place of the finding. Default: all are. */
  readonly minConfidence?: (detectorId: string) => number;
};

/** A finding with the pragmas of the bytes at each of its places. */
export type Assembled = { readonly finding: Finding; readonly pragmasOf: (place: Place) => readonly Pragma[] };

/** One finding for each secret, with all its places. */
export function assemble(located: readonly Located[], options: AssembleOptions): readonly Assembled[] {
  const groups = groupBy(located.filter(isPlaceOfItsOwn(options)));
  return [...groups.values()].map((group) => assembleOne(group, options)).toSorted(byWeight);
}

/** So long a text, in UTF-16 code units, does not stand in two places by chance. */
const DISTINCTIVE = 16;

/**
 * The same bytes elsewhere are the same secret where chance does not write them twice. A word that is a password in one place is a
 * word in a hundred others: of these only the places count that are sure enough by themselves.
 */
const isPlaceOfItsOwn =
  ({ minConfidence }: AssembleOptions) =>
  (located: Located): boolean => {
    const { scored } = located.sighting;
    if (minConfidence === undefined || !scored.detectorId.startsWith('generic.')) return true;
    // Its length is read off its place: the bytes of what an earlier scan met are not at hand.
    const { line, column, endLine, endColumn } = located.sighting.range;
    if (endLine > line || endColumn - column >= DISTINCTIVE) return true;
    const least = minConfidence(scored.detectorId);
    return pathsOf(located).some((path) => atPath(scored, path).confidence >= least);
  };

const fingerprintOf = (item: Located): string => item.sighting.scored.secret.fingerprint;

// Map.groupBy is not in Node 20.
function groupBy(located: readonly Located[]): Map<string, Located[]> {
  const groups = new Map<string, Located[]>();
  for (const item of located) {
    const key = fingerprintOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const byWeight = (a: Assembled, b: Assembled): number =>
  SEVERITIES.indexOf(b.finding.severity) - SEVERITIES.indexOf(a.finding.severity) ||
  b.finding.confidence - a.finding.confidence ||
  compareText(a.finding.fingerprint, b.finding.fingerprint);

function assembleOne(group: readonly Located[], options: AssembleOptions): Assembled {
  const pragmas = new Map<Place, readonly Pragma[]>();
  const places = distinctPlaces(group, pragmas);
  const best = bestOf(group);
  const { detector } = best.located.sighting;
  const marks = historyOf(group);
  const finding: Finding = {
    fingerprint: best.scored.secret.fingerprint,
    detector: detector.id,
    title: detector.title,
    provider: detector.provider,
    severity: options.severityOf(detector.id, detector.severity),
    confidence: best.scored.confidence,
    preview: best.scored.secret.preview,
    liveness: 'unchecked',
    places,
    ...newestOf(group),
    ...marks,
    evidence: best.scored.evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    fix: { revoke: detector.docs.revoke, docs: detector.docs.source },
    ...(options.showSecrets ? { secret: Buffer.from(best.scored.secret.reveal('show')).toString('utf8') } : {}),
  };
  return { finding, pragmasOf: (place) => pragmas.get(place) ?? [] };
}

/** The same place told by two sources, or by two commits that the same version of a file came with, counts once. */
function distinctPlaces(group: readonly Located[], pragmas: Map<Place, readonly Pragma[]>): readonly Place[] {
  const distinct = new Map<string, Place>();
  for (const item of group) {
    for (const place of item.places) {
      const key = JSON.stringify(place);
      if (distinct.has(key)) continue;
      distinct.set(key, place);
      pragmas.set(place, item.sighting.pragmas);
    }
  }
  return earliestOfHistory([...distinct.values()].toSorted(byPlace));
}

/**
 * Of the many versions of a file that hold a secret only the first tells something: one place for each path in history, that of
 * the commit which put it there. `places` are in order, so the oldest of a path comes first where all stand on one line.
 */
function earliestOfHistory(places: readonly Place[]): readonly Place[] {
  const first = new Map<string, Place>();
  for (const place of places) {
    if (place.kind !== 'history') continue;
    const known = first.get(place.path);
    if (known === undefined || (place.date ?? '') < (known.date ?? '')) first.set(place.path, place);
  }
  return places.filter((place) => place.kind !== 'history' || first.get(place.path)?.commit === place.commit);
}

/** As `git blame` would tell: the version that is at a tip, else the one that came last, and where in it the secret stands. */
function newestOf(group: readonly Located[]): { readonly newest?: Place } {
  let best: { readonly place: Place; readonly atTip: boolean } | null = null;
  for (const { places, attribution } of group) {
    const atTip = attribution?.atTip === true;
    for (const place of places) {
      if (place.kind !== 'history' || place.date === null || place.part !== undefined) continue;
      if (best === null || isNewer({ place, atTip }, best)) best = { place, atTip };
    }
  }
  return best === null ? {} : { newest: best.place };
}

type Standing = { readonly place: Place; readonly atTip: boolean };

const isNewer = (a: Standing, b: Standing): boolean =>
  a.atTip === b.atTip ? newestFirst(a.place, b.place) < 0 : a.atTip;

const newestFirst = (a: Place, b: Place): number =>
  Date.parse(b.date ?? '') - Date.parse(a.date ?? '') || byPlace(a, b);

/** The sighting that is surest, its path considered. */
function bestOf(group: readonly Located[]): { readonly located: Located; readonly scored: Scored } {
  const scored = group.flatMap((located) =>
    pathsOf(located).map((path) => ({ located, scored: atPath(located.sighting.scored, path) })),
  );
  return scored.reduce((best, item) => (item.scored.confidence > best.scored.confidence ? item : best));
}

/** Paths of the places; metadata has none that tells anything. */
const pathsOf = (located: Located): readonly string[] => [
  ...new Set(located.places.map((place) => (place.kind === 'metadata' ? '' : place.path))),
];

function historyOf(group: readonly Located[]): Pick<Finding, 'introduced' | 'removed' | 'atTip' | 'refs'> {
  const known = group.flatMap((item) => item.attribution ?? []);
  if (known.length === 0) return { introduced: null, removed: null, atTip: null, refs: [] };
  const atTip = known.some((item) => item.atTip);
  return {
    introduced: oldest(known.flatMap((item) => item.introduced ?? [])),
    removed: atTip ? null : newest(known.flatMap((item) => item.removed ?? [])),
    atTip,
    refs: [...new Set(known.flatMap((item) => item.refs))].toSorted(compareText),
  };
}

const byDate = (a: CommitMark, b: CommitMark): number =>
  Date.parse(a.date) - Date.parse(b.date) || compareText(a.commit, b.commit);
const oldest = (marks: readonly CommitMark[]): CommitMark | null => marks.toSorted(byDate)[0] ?? null;
const newest = (marks: readonly CommitMark[]): CommitMark | null => marks.toSorted(byDate).at(-1) ?? null;
