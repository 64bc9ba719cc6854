import { Members, type Differences } from './differences.js';
import type { Lineage } from './lineage.js';
import type { SetTable } from './set-table.js';

/**
 * The newest commit of each open leaf that left it nowhere, by row. That is one whose parents all had it; where there is none, a
 * merge that dropped the side which had it.
 */
export function lastRemovals(
  lineage: Lineage,
  { sets, differences }: { readonly sets: SetTable; readonly differences: Differences },
  open: Set<number>,
): ReadonlyMap<number, number> {
  const removed = new Map<number, number>();
  const dropped = new Map<number, number>();
  const members = new Members(sets);
  for (const row of lineage.order) {
    if (open.size === 0) break;
    if (lineage.isUnchanged(row)) continue;
    const parents = lineage.parentSets(row);
    const leaving = leavesOf(lineage.setOf(row), parents, { differences, open });
    const gone = [...leaving].filter(([leaf, count]) => count === parents.length || !dropped.has(leaf));
    if (gone.length === 0) continue;
    const standing = new Set<number>();
    members.visit(lineage.setOf(row), (leaf) => standing.add(leaf));
    for (const [leaf, count] of gone) {
      if (standing.has(leaf)) continue;
      if (count === parents.length) {
        removed.set(leaf, row);
        open.delete(leaf);
      } else if (!dropped.has(leaf)) dropped.set(leaf, row);
    }
  }
  return new Map([...dropped, ...removed]);
}

/** Open leaves that stand in a parent where they do not stand in the commit, and in how many parents. */
function leavesOf(
  set: number,
  parents: readonly number[],
  { differences, open }: { readonly differences: Differences; readonly open: ReadonlySet<number> },
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  parents.forEach((parent) => {
    if (parent === set) return;
    const here = new Set<number>();
    differences.visit(parent, [set], (leaf) => {
      if (open.has(leaf)) here.add(leaf);
    });
    for (const leaf of here) counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
  });
  return counts;
}
