import type { CommitTable } from './commit-table.js';
import { Members, type Differences } from './differences.js';
import { everHeld, type Question } from './ever-held.js';
import type { Lineage } from './lineage.js';
import type { Placements } from './placements.js';
import type { SetTable } from './set-table.js';

export type RemovalInput = {
  readonly commits: CommitTable;
  readonly lineage: Lineage;
  readonly sets: SetTable;
  readonly differences: Differences;
  readonly placements: Placements;
};

/** More merges of one leaf are not kept: what follows is older. */
const MOST_MERGES = 64;

/**
 * The newest commit of each open leaf that left it nowhere, by row. Of a merge that is said when some parent had it and no other one
 * had ever had it: where a parent had removed it before, the merge only follows.
 */
export function lastRemovals(input: RemovalInput, open: Set<number>): ReadonlyMap<number, number> {
  const { lineage, sets } = input;
  const removed = new Map<number, number>();
  const merges = new Map<number, Merge[]>();
  const members = new Members(sets);
  for (const row of lineage.order) {
    if (open.size === 0) break;
    if (lineage.isUnchanged(row)) continue;
    const parents = lineage.parentSets(row);
    const leaving = leavingLeaves(lineage.setOf(row), parents, { ...input, open });
    const gone: number[] = [];
    for (const [leaf, holders] of leaving) {
      if (holders.length === parents.length) gone.push(leaf);
      else note(merges, leaf, { row, holders });
    }
    for (const leaf of absent(gone, lineage.setOf(row), members)) {
      removed.set(leaf, row);
      open.delete(leaf);
    }
  }
  return new Map([...removed, ...droppedBy(input, merges, { members, removed })]);
}

/** A merge, and the places among its parents of those that held the leaf. */
type Merge = { readonly row: number; readonly holders: readonly number[] };

function note(merges: Map<number, Merge[]>, leaf: number, merge: Merge): void {
  const known = merges.get(leaf);
  if (known === undefined) merges.set(leaf, [merge]);
  else if (known.length < MOST_MERGES) known.push(merge);
}

/** Open leaves that stand in a parent where they do not stand in the commit, and in which parents. */
function leavingLeaves(
  set: number,
  parents: readonly number[],
  { differences, open }: { readonly differences: Differences; readonly open: ReadonlySet<number> },
): ReadonlyMap<number, readonly number[]> {
  const leaving = new Map<number, number[]>();
  parents.forEach((parent, nth) => {
    if (parent === set) return;
    differences.visit(parent, [set], (leaf) => {
      if (!open.has(leaf)) return;
      const holders = leaving.get(leaf);
      if (holders === undefined) leaving.set(leaf, [nth]);
      else if (holders.at(-1) !== nth) holders.push(nth);
    });
  });
  return leaving;
}

/** Those of the leaves that stand nowhere in the set. */
function absent(leaves: readonly number[], set: number, members: Members): readonly number[] {
  if (leaves.length === 0) return leaves;
  const standing = new Set<number>();
  members.visit(set, (leaf) => standing.add(leaf));
  return leaves.filter((leaf) => !standing.has(leaf));
}

/** The newest merge of each leaf that dropped it, where there is one; any merge it left, where no other commit removed it. */
function droppedBy(
  { commits, lineage, placements }: RemovalInput,
  merges: ReadonlyMap<number, readonly Merge[]>,
  { members, removed }: { readonly members: Members; readonly removed: ReadonlyMap<number, number> },
): ReadonlyMap<number, number> {
  const questions = [...merges].flatMap(([leaf, list]) =>
    list.map((merge): Question & Merge => {
      const parents = [...commits.parentsOf(merge.row)].filter((_, nth) => !merge.holders.includes(nth));
      return { ...merge, leaf, commits: parents };
    }),
  );
  const held = everHeld({ commits, order: lineage.order, heldBy: (leaf) => placements.holdersOf(leaf) }, questions);
  const found = new Map<number, number>();
  const settle = (from: readonly Merge[] | undefined, leaf: number): void => {
    const merge = from?.find(({ row }) => absent([leaf], lineage.setOf(row), members).length > 0);
    if (merge !== undefined) found.set(leaf, merge.row);
  };
  const blamed = new Map<number, Merge[]>();
  questions.forEach((question, nth) => {
    if (held[nth] === false) note(blamed, question.leaf, question);
  });
  for (const [leaf, list] of merges) {
    settle(blamed.get(leaf), leaf);
    if (!found.has(leaf) && !removed.has(leaf)) settle(list, leaf);
  }
  return found;
}
