import type { StoreData } from './store-data.js';

/** A tree this many times cheaper than a fair share cannot tip the balance: such trees are dealt out unsorted. */
const LIGHT = 1000;

/**
 * Parts trees so that each part costs about the same: the dearest first, each to the part that has least. `chosen` are places in
 * `forest.roots`. The same store always gives the same parts; each part is the roots in the order of the packs.
 */
export function balance(store: StoreData, chosen: Uint32Array, parts: number): Uint32Array[] {
  const { roots, weights } = store.forest;
  const weightOf = (place: number): number => weights[place] as number;
  let total = 0;
  for (const place of chosen) total += weightOf(place);
  const limit = total / parts / LIGHT;
  const dear = Array.from(chosen.filter((place) => weightOf(place) > limit)).sort(
    (a, b) => weightOf(b) - weightOf(a) || a - b,
  );
  const light = chosen.filter((place) => weightOf(place) <= limit);
  const lists: number[][] = Array.from({ length: parts }, () => []);
  const loads = new Float64Array(parts);
  const deal = (place: number): void => {
    let least = 0;
    for (let part = 1; part < parts; part++) if ((loads[part] as number) < (loads[least] as number)) least = part;
    loads[least] = (loads[least] as number) + weightOf(place);
    lists[least]?.push(roots[place] as number);
  };
  dear.forEach(deal);
  light.forEach(deal);
  // Numbers follow the packs: so each part is read ahead of the disk, and stays near in memory.
  return lists.map((list) => Uint32Array.from(list).sort());
}
