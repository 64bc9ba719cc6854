import type { Differences, Folder } from './differences.js';
import type { Lineage } from './lineage.js';
import type { PathNames } from './path-names.js';

/** More places of one leaf are not kept: they are of no use to anyone. */
const MOST_PLACES = 1000;

/** In place of a commit's row where a place is not known by a commit. */
export const NO_COMMIT = -1;

/** Where leaves stood: of each, its paths by number, with the row of the earliest commit that put it there; oldest first. */
export class Placements {
  readonly paths: PathNames;
  readonly #places = new Map<number, Map<number, number>>();
  /** Of each leaf the rows of commits that put it somewhere, oldest first; `NO_COMMIT` where a tree has it and no commit. */
  readonly #holders = new Map<number, number[]>();

  constructor(paths: PathNames) {
    this.paths = paths;
  }

  has(leaf: number): boolean {
    return this.#holders.has(leaf);
  }

  /** By path; empty when all its paths are too many or too long to be told. */
  placesOf(leaf: number): ReadonlyMap<number, number> {
    return this.#places.get(leaf) ?? new Map<number, number>();
  }

  /** The row of the earliest commit that held it, `NO_COMMIT` when none is known. */
  introducedBy(leaf: number): number {
    return this.#holders.get(leaf)?.[0] ?? NO_COMMIT;
  }

  /** Rows of the commits that put it anywhere where their parents did not have it. */
  holdersOf(leaf: number): readonly number[] {
    return this.#holders.get(leaf) ?? [];
  }

  /** Notes all that commits put somewhere, oldest commit first. */
  follow(lineage: Lineage, differences: Differences): void {
    for (let at = lineage.order.length - 1; at >= 0; at--) {
      const row = lineage.order[at] as number;
      if (lineage.isUnchanged(row)) continue;
      const set = lineage.setOf(row);
      const parents = lineage.parentSets(row);
      if (parents.includes(set)) continue;
      differences.visit(set, parents, (leaf, folder, name) => this.add(leaf, row, { folder, name }));
    }
  }

  add(leaf: number, row: number, at: { readonly folder: Folder | null; readonly name: number }): void {
    const holders = this.#holders.get(leaf);
    if (holders === undefined) this.#holders.set(leaf, [row]);
    else if (holders.at(-1) !== row) holders.push(row);
    const places = this.#places.get(leaf) ?? new Map<number, number>();
    if (places.size >= MOST_PLACES) return;
    const path = this.paths.numberOf(at.folder, at.name);
    if (path >= 0 && !places.has(path)) places.set(path, row);
    this.#places.set(leaf, places);
  }
}
