import type { Severity } from '../model/index.js';
import { SEVERITIES, type Finding, type Place } from '../model/index.js';
import type { Pragma } from '../suppress/index.js';
import { historyOf } from './finding-history.js';
import { byPlace, compareText, type Located } from './place.js';
import { PathJudge } from './surest.js';

export type AssembleOptions = {
  readonly showSecrets: boolean;
  readonly severityOf: (detectorId: string, own: Severity) => Severity;
  /** Below this, a place of a weak value is no place of the finding. Default: all are. */
  readonly minConfidence?: (detectorId: string) => number;
};

/** A finding with the pragmas of the bytes at each of its places. */
export type Assembled = { readonly finding: Finding; readonly pragmasOf: (place: Place) => readonly Pragma[] };

/** One finding for each secret that is sure enough, with all its places. */
export function assemble(located: readonly Located[], options: AssembleOptions): readonly Assembled[] {
  const judge = new PathJudge();
  // Nearly all commits hold nothing that is sure enough: then no secret is asked for its fingerprint, which loads cryptography.
  if (!located.some(isSureEnough(options, judge))) return [];
  const groups = groupBy(located.filter(isPlaceOfItsOwn(options, judge)));
  return [...groups.values()].flatMap((group) => assembleOne(group, options, judge)).toSorted(byWeight);
}

/** So long a text, in UTF-16 code units, does not stand in two places by chance. */
const DISTINCTIVE = 16;

/**
 * The same bytes elsewhere are the same secret where chance does not write them twice. A word that is a password in one place is a
 * word in a hundred others: of these only the places count that are sure enough by themselves.
 */
const isPlaceOfItsOwn =
  ({ minConfidence }: AssembleOptions, judge: PathJudge) =>
  (located: Located): boolean => {
    const { scored } = located.sighting;
    if (minConfidence === undefined || !scored.detectorId.startsWith('generic.')) return true;
    // Its length is read off its place: the bytes of what an earlier scan met are not at hand.
    const { line, column, endLine, endColumn } = located.sighting.range;
    if (endLine > line || endColumn - column >= DISTINCTIVE) return true;
    const least = minConfidence(scored.detectorId);
    return located.paths.some((path) => judge.at(scored, path).confidence >= least);
  };

/** Whether a finding of this sighting alone would be told. */
const isSureEnough =
  ({ minConfidence }: AssembleOptions, judge: PathJudge) =>
  ({ sighting: { scored }, paths }: Located): boolean => {
    const least = minConfidence?.(scored.detectorId) ?? 0;
    return least === 0 || paths.some((path) => judge.at(scored, path).confidence >= least);
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

function assembleOne(group: readonly Located[], options: AssembleOptions, judge: PathJudge): readonly Assembled[] {
  const best = judge.surest(group);
  if (best === null || best.verdict.confidence < (options.minConfidence?.(best.located.sighting.detector.id) ?? 0))
    return [];
  const { detector, scored } = best.located.sighting;
  const pragmas = new Map<Place, readonly Pragma[]>();
  const finding: Finding = {
    fingerprint: scored.secret.fingerprint,
    detector: detector.id,
    title: detector.title,
    provider: detector.provider,
    severity: options.severityOf(detector.id, detector.severity),
    confidence: best.verdict.confidence,
    preview: scored.secret.preview,
    liveness: 'unchecked',
    places: distinctPlaces(group, pragmas),
    ...historyOf(group),
    evidence: best.verdict.evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    fix: { revoke: detector.docs.revoke, docs: detector.docs.source },
    ...(options.showSecrets ? { secret: Buffer.from(scored.secret.reveal('show')).toString('utf8') } : {}),
  };
  return [{ finding, pragmasOf: (place) => pragmas.get(place) ?? [] }];
}

/** The same place told by two sources, or by two commits that the same version of a file came with, counts once. */
function distinctPlaces(group: readonly Located[], pragmas: Map<Place, readonly Pragma[]>): readonly Place[] {
  const first = earliestOfHistory(group);
  const distinct = new Map<string, Place>();
  for (const { places, sighting } of group) {
    for (const place of places) {
      if (place.kind === 'history' && first.get(place.path)?.commit !== place.commit) continue;
      const key = JSON.stringify(place);
      if (distinct.has(key)) continue;
      distinct.set(key, place);
      pragmas.set(place, sighting.pragmas);
    }
  }
  return [...distinct.values()].toSorted(byPlace);
}

/**
 * Of the many versions of a file that hold a secret only the first tells something: one place for each path in history, that of
 * the commit which put it there; on equal dates, the first in the order of places.
 */
function earliestOfHistory(group: readonly Located[]): ReadonlyMap<string, Place> {
  const first = new Map<string, Place>();
  for (const { places } of group)
    for (const place of places) {
      if (place.kind !== 'history') continue;
      const known = first.get(place.path);
      if (known === undefined || (compareText(place.date ?? '', known.date ?? '') || byPlace(place, known)) < 0)
        first.set(place.path, place);
    }
  return first;
}
