import type { DetectorSet } from '../detector/index.js';
import { contains, overlaps, type Candidate, type Scored, type Span } from '../model/index.js';

/** Places of a candidate in content that was unpacked; `key` tells the contents of one file apart. */
export type PackedPlace = { readonly key: string; readonly at: Span; readonly parts: readonly Span[] };

/** A scored candidate with its place in the unit, whatever view it was seen in. */
export type Placed = {
  readonly scored: Scored;
  readonly at: Span;
  readonly parts: readonly Span[];
  readonly packed?: PackedPlace;
};

export const placed = (scored: Scored): Placed => ({
  scored,
  at: scored.view.toUnit(scored.span),
  parts: scored.parts.map((part) => scored.view.toUnit(part.span)),
  ...packedPlace(scored),
});

/** Where a candidate stands in what was unpacked; nothing for what stands open in the unit. */
export function packedPlace({ view, span, parts }: Candidate): Pick<Placed, 'packed'> {
  const { packed } = view;
  if (packed === undefined) return {};
  return {
    packed: { key: packed.key, at: packed.toContent(span), parts: parts.map((part) => packed.toContent(part.span)) },
  };
}

/** How much a known format is worth over "a value after a suspicious name" for the same bytes. */
const SPECIFIC = 0.3;

/**
 * Drops each candidate that stands in the way of a better one for the same bytes, or that is a part of one. Whether one is
 * dropped depends only on those that overlap it, so the answer stays local. All that was unpacked from one place stands at the
 * same bytes of the file, so it is compared by its places in the content.
 */
export function resolveOverlaps(all: readonly Placed[], detectors: DetectorSet): readonly Placed[] {
  if (all.length < 2) return all;
  const spaces = new Map<string, Placed[]>();
  for (const item of all) {
    const space = spaceOf(item);
    const known = spaces.get(space);
    if (known) known.push(item);
    else spaces.set(space, [item]);
  }
  return [...spaces].flatMap(([space, items]) =>
    space === OPEN
      ? resolve(items, detectors)
      : resolve(items.map(inContent), detectors).map(({ outside, ...item }) => outside ?? item),
  );
}

/** The file as it stands, as opposed to what is packed into it. */
const OPEN = '';

const spaceOf = ({ at, packed }: Placed): string =>
  packed === undefined ? OPEN : `${at.start} ${at.end} ${packed.key}`;

type Comparable = Placed & { readonly outside?: Placed };

const inContent = (item: Placed): Comparable => ({
  scored: item.scored,
  at: item.packed?.at ?? item.at,
  parts: item.packed?.parts ?? item.parts,
  outside: item,
});

function resolve(all: readonly Comparable[], detectors: DetectorSet): readonly Comparable[] {
  const sorted = all.toSorted((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  const reach = Math.max(...sorted.map((item) => item.at.end - item.at.start));
  const whole = sorted.filter(({ parts, scored }) => parts.length > 0 && scored.confidence >= 0.5);
  return sorted.filter(
    (item, index) => !isBeaten(item, neighbours(sorted, index, reach), detectors) && !isPart(item, whole),
  );
}

function neighbours(sorted: readonly Placed[], index: number, reach: number): readonly Placed[] {
  const { at } = sorted[index] as Placed;
  const near: Placed[] = [];
  for (let left = index - 1; left >= 0 && (sorted[left] as Placed).at.start + reach > at.start; left--)
    near.push(sorted[left] as Placed);
  for (let right = index + 1; right < sorted.length && (sorted[right] as Placed).at.start < at.end; right++)
    near.push(sorted[right] as Placed);
  return near.filter((other) => overlaps(other.at, at));
}

const isBeaten = (item: Placed, others: readonly Placed[], detectors: DetectorSet): boolean =>
  others.some((other) => compare(other, item, detectors) > 0);

/** A key id that another finding already names as its half. Of two that name each other, one remains. */
const isPart = (item: Placed, whole: readonly Placed[]): boolean =>
  whole.some((other) => other !== item && holds(other, item) && !(holds(item, other) && isFirst(item, other)));

const holds = (whole: Placed, part: Placed): boolean => whole.parts.some((span) => contains(span, part.at));

const isFirst = (a: Placed, b: Placed): boolean =>
  a.scored.confidence === b.scored.confidence ? a.at.start < b.at.start : a.scored.confidence > b.scored.confidence;

/** Positive when `a` is the better account of the bytes. Never 0 for two different candidates. */
function compare(a: Placed, b: Placed, detectors: DetectorSet): number {
  const [first, second] = [detectors.find(a.scored.detectorId), detectors.find(b.scored.detectorId)];
  if (first?.claims?.includes(b.scored.detectorId) && a.scored.confidence >= 0.5) return 1;
  if (second?.claims?.includes(a.scored.detectorId) && b.scored.confidence >= 0.5) return -1;
  return (
    worth(a) - worth(b) ||
    a.at.end - a.at.start - (b.at.end - b.at.start) ||
    besideOf(b) - besideOf(a) ||
    namesEntry(a) - namesEntry(b) ||
    b.scored.view.via.length - a.scored.view.via.length ||
    (a.scored.detectorId < b.scored.detectorId ? 1 : a.scored.detectorId > b.scored.detectorId ? -1 : 0) ||
    b.scored.span.start - a.scored.span.start
  );
}

/** How much more than the secret had to stand there: of two vendors' words before one value, the nearer is its own. */
const besideOf = ({ scored: { extent, span } }: Placed): number => extent.end - extent.start - (span.end - span.start);

/** Of two accounts of the same bytes that one tells more which names the entry of the archive. */
const namesEntry = ({ scored }: Placed): number => (scored.view.via.some((name) => name.includes(':')) ? 1 : 0);

const worth = ({ scored }: Placed): number =>
  scored.confidence + (scored.detectorId.startsWith('generic.') ? 0 : SPECIFIC);
