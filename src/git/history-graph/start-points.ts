import type { PackStore } from '../pack/index.js';
import type { Ref } from '../refs.js';
import type { CommitTable } from './commit-table.js';
import { NONE } from './commit-part.js';

/** What a ref or a reflog names. */
export type StartPoint = {
  /** Number of the object, -1 when the store lacks it. */
  readonly object: number;
  /** What is left when all tags are taken off: an object's number, or below zero. */
  readonly peeled: number;
};

export function startPoints(refs: readonly Ref[], commits: CommitTable, store: PackStore): readonly StartPoint[] {
  const known = new Map<string, StartPoint>();
  return refs.map(({ id }) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const object = store.indexOf(id);
    const point = { object, peeled: object < 0 ? NONE : commits.peel(object) };
    known.set(id, point);
    return point;
  });
}

/** The tree that a start point comes down to, or what else it is, by number; below zero when there is none. */
export function treeOf({ peeled }: StartPoint, commits: CommitTable): number {
  const row = peeled < 0 ? -1 : commits.rowOf(peeled);
  return row < 0 ? peeled : (commits.trees[row] as number);
}

/** Rows of the commits that start points come down to. */
export const commitRows = (points: readonly StartPoint[], commits: CommitTable): readonly number[] =>
  points.flatMap(({ peeled }) => {
    const row = peeled < 0 ? -1 : commits.rowOf(peeled);
    return row < 0 ? [] : [row];
  });
