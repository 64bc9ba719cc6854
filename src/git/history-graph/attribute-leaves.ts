import type { BlobAttribution, BlobPlace } from '../attribution.js';
import type { CommitMarks } from './commit-marks.js';
import type { CommitTable } from './commit-table.js';
import { Differences } from './differences.js';
import { Lineage } from './lineage.js';
import { PathNames } from './path-names.js';
import { NO_COMMIT, Placements } from './placements.js';
import { Projection, type LeafOf } from './projection.js';
import { RefSets } from './ref-sets.js';
import { lastRemovals } from './removals.js';
import type { Ref } from '../refs.js';
import { placeInTrees, standingAt } from './standing.js';
import type { StartPoint } from './start-points.js';
import type { TreeTable } from './tree-table.js';

/** What all questions to one graph share. */
export type Facts = {
  readonly trees: TreeTable;
  readonly commits: CommitTable;
  readonly marks: CommitMarks;
  readonly refs: readonly Ref[];
  readonly points: readonly StartPoint[];
  /** Rows of the commits that refs and reflogs reach, and of all others, newest first. */
  readonly reached: Uint32Array;
  readonly lost: () => Uint32Array;
};

/** What is asked for: things that stand in trees, numbered from 0 on. */
export type Leaves = {
  readonly count: number;
  readonly leafOf: LeafOf;
  /** The leaf that an object itself is, or -1. */
  readonly leafOfObject: (object: number) => number;
};

/** Text of places, in characters, that is written out in one answer; beyond it each leaf has one place. */
const MOST_TEXT = 1 << 25;

/** Where each leaf stood, by number. */
export function attributeLeaves(facts: Facts, leaves: Leaves): readonly BlobAttribution[] {
  const { commits, trees, points } = facts;
  const projection = new Projection(trees, leaves.leafOf);
  const lineage = new Lineage(commits, facts.reached, projection);
  const placements = new Placements(new PathNames(trees.names));
  const refSets = new RefSets(facts.refs);
  const tips = { points, commits, projection, leafOfObject: leaves.leafOfObject };
  const standing = standingAt(tips, refSets, leaves.count);
  const differences = new Differences(projection.sets);
  placements.follow(lineage, differences);
  const open = new Set<number>();
  const unknown = new Set<number>();
  for (let leaf = 0; leaf < leaves.count; leaf++) {
    if (!placements.has(leaf)) unknown.add(leaf);
    else if (standing[leaf] === 0) open.add(leaf);
  }
  const removals = new Map(lastRemovals({ commits, lineage, sets: projection.sets, differences, placements }, open));
  if (unknown.size > 0) {
    for (const [leaf, row] of searchLost(facts, leaves, { unknown, placements })) removals.set(leaf, row);
    placeInTrees(tips, placements, differences);
  }
  const writer = new PlaceWriter(facts, placements, unknown.size > 0 ? [facts.reached, facts.lost()] : [facts.reached]);
  return Array.from(standing, (refSet, leaf) => ({
    places: writer.places(leaf),
    introduced: placements.introducedBy(leaf) === NO_COMMIT ? null : writer.mark(placements.introducedBy(leaf)),
    removed: refSet === 0 && removals.has(leaf) ? writer.mark(removals.get(leaf) ?? NO_COMMIT) : null,
    atTip: refSet !== 0,
    refs: refSets.list(refSet),
  }));
}

/** Looks in commits that nothing reaches for what stands nowhere else. @returns which of them removed it. */
function searchLost(
  { commits, trees, lost }: Facts,
  { leafOf }: Leaves,
  { unknown, placements }: { readonly unknown: ReadonlySet<number>; readonly placements: Placements },
): ReadonlyMap<number, number> {
  const order = lost();
  if (order.length === 0) return new Map();
  const projection = new Projection(trees, (says, name, target) => {
    const leaf = leafOf(says, name, target);
    return unknown.has(leaf) ? leaf : -1;
  });
  const lineage = new Lineage(commits, order, projection);
  const differences = new Differences(projection.sets);
  placements.follow(lineage, differences);
  const open = new Set([...unknown].filter((leaf) => placements.has(leaf)));
  return lastRemovals({ commits, lineage, sets: projection.sets, differences, placements }, open);
}

/** Writes places out, oldest first, those of one commit by path. */
class PlaceWriter {
  readonly #facts: Facts;
  readonly #placements: Placements;
  /** By row: how many commits are newer. */
  readonly #ages: Uint32Array;
  #text = 0;

  constructor(facts: Facts, placements: Placements, orders: readonly Uint32Array[]) {
    this.#facts = facts;
    this.#placements = placements;
    this.#ages = new Uint32Array(facts.commits.count);
    for (const order of orders)
      order.forEach((row, age) => {
        this.#ages[row] = age;
      });
  }

  mark(row: number): ReturnType<CommitMarks['of']> {
    return this.#facts.marks.of(this.#facts.commits.objects[row] as number);
  }

  places(leaf: number): readonly BlobPlace[] {
    const written: { path: string; row: number }[] = [];
    for (const [number, row] of this.#placements.placesOf(leaf)) {
      if (this.#text > MOST_TEXT && written.length > 0) break;
      const path = this.#placements.paths.text(number);
      if (path === null) continue;
      this.#text += path.length;
      written.push({ path, row });
    }
    const ageOf = (row: number): number => this.#ages[row] ?? 0;
    return written
      .sort((a, b) => ageOf(b.row) - ageOf(a.row) || (a.path < b.path ? -1 : 1))
      .map(({ path, row }) => ({ path, mark: row === NO_COMMIT ? null : this.mark(row) }));
  }
}
