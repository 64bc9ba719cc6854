import { SEVERITIES, type Finding, type Place, type PlaceKind } from '../model/index.js';

/** What a reader can open at once comes first. */
const KIND_RANK = { file: 0, staged: 1, stream: 2, history: 3, metadata: 4 } as const satisfies Record<
  PlaceKind,
  number
>;

/** The places of the secret itself, those in the working tree first. Places of its further halves stand at the end. */
export function placesInOrder(finding: Finding): readonly Place[] {
  const rank = (place: Place): number => KIND_RANK[place.kind] + (place.part === undefined ? 0 : 10);
  return [...finding.places].sort((a, b) => rank(a) - rank(b));
}

/** The one place to show where there is room for one. */
export const mainPlace = (finding: Finding): Place | undefined => placesInOrder(finding)[0];

/** How many places hold the secret; the further halves of a secret in several parts do not count. */
export const placeCount = (finding: Finding): number =>
  finding.places.filter((place) => place.part === undefined).length;

/** The worst first: by severity, then confidence, then path. Equal findings keep apart by fingerprint. */
export const inReportOrder = (findings: readonly Finding[]): readonly Finding[] => [...findings].sort(byUrgency);

function byUrgency(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    b.confidence - a.confidence ||
    byPlace(mainPlace(a), mainPlace(b)) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

const byPlace = (a: Place | undefined, b: Place | undefined): number =>
  compare(a?.path ?? '', b?.path ?? '') || (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);

/** By code unit: the same on every machine, unlike localeCompare. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
