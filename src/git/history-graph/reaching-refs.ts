import type { CommitTable } from './commit-table.js';
import type { RefSets } from './ref-sets.js';
import type { StartPoint } from './start-points.js';

/** Refs are handed down the history this many at a time, one bit of a number for each. */
const BATCH = 32;

/**
 * The set of refs that reach each wanted commit, by row. `order` has all that refs reach, newest first, and perhaps more.
 * The cost is that of one walk for each 32 distinct tips.
 */
export function reachingRefs(
  { commits, order, points }: ReachingInput,
  wanted: ReadonlySet<number>,
  refSets: RefSets,
): ReadonlyMap<number, number> {
  const places = new Int32Array(commits.count).fill(-1);
  order.forEach((row, place) => {
    places[row] = place;
  });
  const tips = tipsByPlace(commits, points, places);
  const found = new Map([...wanted].map((row) => [row, 0]));
  let last = -1;
  for (const row of wanted) last = Math.max(last, places[row] as number);
  const masks = new Int32Array(order.length);
  for (let at = 0; at < tips.length; at += BATCH) {
    const batch = tips.slice(at, at + BATCH);
    const first = batch[0]?.place ?? 0;
    if (first > last) break;
    masks.fill(0);
    batch.forEach(({ place }, bit) => {
      masks[place] = 1 << bit;
    });
    handDown({ commits, order, places }, masks, { first, last });
    join(found, batch, { masks, places, refSets });
  }
  return found;
}

type ReachingInput = {
  readonly commits: CommitTable;
  readonly order: Uint32Array;
  readonly points: readonly StartPoint[];
};

type Tip = { readonly place: number; readonly refs: readonly number[] };

/** Distinct tips in the order of their places, with the refs that stand there. */
function tipsByPlace(commits: CommitTable, points: readonly StartPoint[], places: Int32Array): readonly Tip[] {
  const refsAt = new Map<number, number[]>();
  points.forEach(({ peeled }, nth) => {
    const row = peeled < 0 ? -1 : commits.rowOf(peeled);
    const place = row < 0 ? -1 : (places[row] as number);
    if (place < 0) return;
    const refs = refsAt.get(place);
    if (refs === undefined) refsAt.set(place, [nth]);
    else refs.push(nth);
  });
  return [...refsAt].map(([place, refs]) => ({ place, refs })).sort((a, b) => a.place - b.place);
}

function handDown(
  { commits, order, places }: Omit<ReachingInput, 'points'> & { readonly places: Int32Array },
  masks: Int32Array,
  { first, last }: { readonly first: number; readonly last: number },
): void {
  const { parentStarts, parents } = commits;
  for (let place = first; place <= last; place++) {
    const mask = masks[place] as number;
    if (mask === 0) continue;
    const row = order[place] as number;
    const end = parentStarts[row + 1] as number;
    for (let at = parentStarts[row] as number; at < end; at++) {
      const parent = places[parents[at] as number] as number;
      if (parent >= 0) masks[parent] = (masks[parent] as number) | mask;
    }
  }
}

/** Adds to the set of each commit the refs of this batch that its mask names. */
function join(
  found: Map<number, number>,
  batch: readonly Tip[],
  { masks, places, refSets }: { readonly masks: Int32Array; readonly places: Int32Array; readonly refSets: RefSets },
): void {
  const joiners = new Map<number, (set: number) => number>();
  for (const [row, set] of found) {
    const place = places[row] as number;
    const mask = place < 0 ? 0 : (masks[place] as number);
    if (mask === 0) continue;
    const joiner =
      joiners.get(mask) ?? refSets.joiner(batch.flatMap(({ refs }, bit) => ((mask & (1 << bit)) === 0 ? [] : refs)));
    joiners.set(mask, joiner);
    found.set(row, joiner(set));
  }
}
