import { Members, type Differences } from './differences.js';
import type { CommitTable } from './commit-table.js';
import type { Placements } from './placements.js';
import { NO_COMMIT } from './placements.js';
import type { Projection } from './projection.js';
import type { RefSets } from './ref-sets.js';
import { EMPTY } from './set-table.js';
import { treeOf, type StartPoint } from './start-points.js';

export type Tips = {
  /** What each ref names, by its place among the refs. */
  readonly points: readonly StartPoint[];
  readonly commits: CommitTable;
  readonly projection: Projection;
  /** The leaf that an object itself is, or -1. */
  readonly leafOfObject: (object: number) => number;
};

/** The set of refs at whose tip each leaf stands; 0 where there is none. */
export function standingAt(tips: Tips, refSets: RefSets, leafCount: number): Uint32Array {
  const standing = new Uint32Array(leafCount);
  const bySet = new Map<number, number[]>();
  const byLeaf = new Map<number, number[]>();
  tips.points.forEach((point, nth) => {
    const tree = treeOf(point, tips.commits);
    if (tree < 0) return;
    const set = tips.projection.setOf(tree);
    if (set !== EMPTY) push(bySet, set, nth);
    const leaf = tips.leafOfObject(tree);
    if (leaf >= 0) push(byLeaf, leaf, nth);
  });
  const members = new Members(tips.projection.sets);
  for (const [set, group] of bySet) {
    const join = refSets.joiner(group);
    const here = new Set<number>();
    members.visit(set, (leaf) => here.add(leaf));
    for (const leaf of here) standing[leaf] = join(standing[leaf] as number);
  }
  for (const [leaf, group] of byLeaf) standing[leaf] = refSets.joiner(group)(standing[leaf] as number);
  return standing;
}

/** Places of leaves that no commit has, only a tree that a ref names. */
export function placeInTrees(tips: Tips, placements: Placements, differences: Differences): void {
  const sets = new Set<number>();
  for (const { peeled } of tips.points)
    if (peeled >= 0 && tips.commits.rowOf(peeled) < 0) sets.add(tips.projection.setOf(peeled));
  const fresh = new Set<number>();
  for (const set of sets) {
    differences.visit(set, [], (leaf, folder, name) => {
      if (placements.has(leaf) && !fresh.has(leaf)) return;
      fresh.add(leaf);
      placements.add(leaf, NO_COMMIT, { folder, name });
    });
  }
}

function push(groups: Map<number, number[]>, key: number, nth: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [nth]);
  else group.push(nth);
}
