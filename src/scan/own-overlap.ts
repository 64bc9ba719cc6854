import type { DetectorSet } from '../detector/index.js';
import { contains, overlaps, type Evidence, type Span } from '../model/index.js';
import { resolveOverlaps, type Placed } from './overlap.js';

/** From which confidence on a detector knows what it saw. */
const KNOWN = 0.5;

const isOwn = ({ scored }: Placed): boolean => scored.detectorId.startsWith('own.');

/**
 * The same as `resolveOverlaps` where own secrets are among them. A detector that knows the kind of an own secret keeps it, because it
 * can tell how to revoke it; that it is somebody's own makes it certain. All else that stands in the way of one gives way.
 */
export function resolveWithOwn(all: readonly Placed[], detectors: DetectorSet): readonly Placed[] {
  const own = all.filter(isOwn);
  if (own.length === 0) return resolveOverlaps(all, detectors);
  let rest = resolveOverlaps(
    all.filter((item) => !isOwn(item)),
    detectors,
  );
  const kept: Placed[] = [];
  for (const item of outermost(own)) {
    const rivals = rest.filter((other) => meet(item, other));
    const known = rivals.find((other) => knows(other, item));
    if (known === undefined) {
      kept.push(item);
      rest = rest.filter((other) => !rivals.includes(other));
    } else rest = rest.map((other) => (other === known ? certain(other, item.scored.evidence) : other));
  }
  return [...rest, ...kept];
}

/** Of those that stand at the same bytes the longest, and of equal ones the first and least decoded. */
function outermost(own: readonly Placed[]): readonly Placed[] {
  const sorted = own.toSorted(
    (a, b) =>
      placeOf(a).start - placeOf(b).start ||
      placeOf(b).end - placeOf(a).end ||
      a.scored.view.via.length - b.scored.view.via.length ||
      (a.scored.secret.fingerprint < b.scored.secret.fingerprint ? -1 : 1),
  );
  const kept: Placed[] = [];
  for (const item of sorted)
    if (!kept.some((other) => meet(item, other) && contains(placeOf(other), placeOf(item)))) kept.push(item);
  return kept;
}

/** Where it stands in what it stands in: the unit, or the content that was unpacked. */
const placeOf = ({ at, packed }: Placed): Span => packed?.at ?? at;

const meet = (a: Placed, b: Placed): boolean => a.packed?.key === b.packed?.key && overlaps(placeOf(a), placeOf(b));

const knows = ({ scored, ...place }: Placed, own: Placed): boolean =>
  scored.confidence >= KNOWN &&
  !scored.detectorId.startsWith('generic.') &&
  (contains(placeOf({ scored, ...place }), placeOf(own)) || contains(placeOf(own), placeOf({ scored, ...place })));

const certain = (item: Placed, evidence: readonly Evidence[]): Placed => ({
  ...item,
  scored: { ...item.scored, confidence: 1, evidence: [...item.scored.evidence, ...evidence] },
});
