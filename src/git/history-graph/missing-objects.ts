import { gap, type Gap } from '../../model/index.js';
import type { PackStore } from '../pack/index.js';
import type { Ref } from '../refs.js';
import type { Repository } from '../repository.js';
import { missingObject, NONE } from './commit-part.js';
import type { CommitTable } from './commit-table.js';
import { treeOf, type StartPoint } from './start-points.js';
import { FOLDER, MISSING } from './tree-part.js';
import type { TreeTable } from './tree-table.js';

export type Connected = {
  readonly store: PackStore;
  readonly trees: TreeTable;
  readonly commits: CommitTable;
  readonly refs: readonly Ref[];
  /** What refs and reflogs name. */
  readonly points: readonly StartPoint[];
  /** Rows of the commits that these reach. */
  readonly reached: Uint32Array;
};

const MOST_GAPS = 1000;

/** A gap for each missing object that something points at which refs or reflogs reach. What a reflog itself names may be long gone. */
export function missingObjects(connected: Connected, repo: Repository): readonly Gap[] {
  const ids = [...new Set([...missingTips(connected), ...missingOfCommits(connected), ...missingOfTrees(connected)])];
  const why = repo.partial
    ? 'missing (partial clone); git fetch --refetch brings it'
    : 'missing: other objects point at it; git fsck tells more';
  const gaps = ids
    .sort()
    .slice(0, MOST_GAPS)
    .map((id) => gap('git', `object ${id}`, why));
  const rest = ids.length - gaps.length;
  return rest === 0 ? gaps : [...gaps, gap('git', repo.gitDir, `${rest} more objects are ${why}`)];
}

const missingTips = ({ store, refs }: Connected): readonly string[] =>
  refs.map(({ id }) => id).filter((id) => store.indexOf(id) < 0);

function missingOfCommits({ commits, points, reached }: Connected): readonly string[] {
  const found = new Set<number>();
  const note = (target: number): void => {
    if (target < NONE) found.add(missingObject(target));
  };
  for (const { peeled } of points) note(peeled);
  const isReached = new Uint8Array(commits.count);
  for (const row of reached) {
    isReached[row] = 1;
    note(commits.trees[row] as number);
  }
  for (const { row, missing } of commits.orphans) if (isReached[row] === 1) found.add(missing);
  return [...found].map((n) => commits.missing.hex(n));
}

/** Follows all trees that commits, refs and reflogs reach; only where anything at all is missing. */
function missingOfTrees({ trees, commits, points, reached }: Connected): readonly string[] {
  if (trees.missing.count === 0) return [];
  const { rowStarts, words, targets } = trees;
  const seen = new Uint8Array(trees.rowCount);
  const open: number[] = [];
  const meet = (row: number): void => {
    if (seen[row] === 1) return;
    seen[row] = 1;
    open.push(row);
  };
  const meetTree = (tree: number): void => {
    if (tree >= 0) meet(trees.rowOf(tree));
  };
  for (const row of reached) meetTree(commits.trees[row] as number);
  for (const point of points) meetTree(treeOf(point, commits));
  const found = new Set<number>();
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    const end = rowStarts[row + 1] as number;
    for (let at = rowStarts[row] as number; at < end; at++) {
      const says = (words[at] as number) & 3;
      if (says === FOLDER) meet(targets[at] as number);
      else if (says === MISSING) found.add(targets[at] as number);
    }
  }
  return [...found].map((n) => trees.missing.hex(n));
}
