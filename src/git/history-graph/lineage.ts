import type { CommitTable } from './commit-table.js';
import type { Projection } from './projection.js';

/** Some commits, newest first, with the set that each came to. */
export class Lineage {
  /** Rows, newest first: no parent before all of its children. */
  readonly order: Uint32Array;
  readonly #commits: CommitTable;
  readonly #setOf: Int32Array;

  /** Commits that are no members count as empty. */
  constructor(commits: CommitTable, order: Uint32Array, projection: Projection) {
    this.order = order;
    this.#commits = commits;
    this.#setOf = new Int32Array(commits.count);
    for (const row of order) this.#setOf[row] = projection.setOf(commits.trees[row] as number);
  }

  setOf(row: number): number {
    return this.#setOf[row] as number;
  }

  /** Sets of the parents, in order; empty at a root. */
  parentSets(row: number): number[] {
    const { parentStarts, parents } = this.#commits;
    const sets: number[] = [];
    const end = parentStarts[row + 1] as number;
    for (let at = parentStarts[row] as number; at < end; at++) sets.push(this.#setOf[parents[at] as number] as number);
    return sets;
  }

  /** Whether the commit has the same set as all its parents, so that nothing came or went. */
  isUnchanged(row: number): boolean {
    const { parentStarts, parents } = this.#commits;
    const set = this.#setOf[row];
    const start = parentStarts[row] as number;
    const end = parentStarts[row + 1] as number;
    if (start === end) return set === 0;
    for (let at = start; at < end; at++) if (this.#setOf[parents[at] as number] !== set) return false;
    return true;
  }
}
