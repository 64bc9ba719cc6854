import { EMPTY, leafValue, SetTable } from './set-table.js';
import { FOLDER } from './tree-part.js';
import type { TreeTable } from './tree-table.js';

/** The leaf that a record is, by number, or -1. `name` is the record's name, `says` and `target` as in a part. */
export type LeafOf = (says: number, name: number, target: number) => number;

const UNKNOWN = -1;
const UNDER_WAY = -2;

/** Trees cut down to what is wanted of them: each becomes a set, and trees that hold the same at the same places the same set. */
export class Projection {
  readonly sets = new SetTable();
  readonly #trees: TreeTable;
  readonly #leafOf: LeafOf;
  readonly #setOf: Int32Array;

  constructor(trees: TreeTable, leafOf: LeafOf) {
    this.#trees = trees;
    this.#leafOf = leafOf;
    this.#setOf = new Int32Array(trees.rowCount).fill(UNKNOWN);
    this.#setOf[0] = EMPTY;
  }

  /** The set of a tree, by its number in the store. */
  setOf(tree: number): number {
    const row = tree < 0 ? 0 : this.#trees.rowOf(tree);
    const known = this.#setOf[row] ?? EMPTY;
    return known >= 0 ? known : this.#project(row);
  }

  /** Depth first, without recursion: how deep folders go is not for us to say. */
  #project(root: number): number {
    const { rowStarts } = this.#trees;
    const rows = [root];
    const cursors = [rowStarts[root] as number];
    this.#setOf[root] = UNDER_WAY;
    while (rows.length > 0) {
      const row = rows[rows.length - 1] as number;
      const end = rowStarts[row + 1] as number;
      const at = this.#nextUnknown(cursors[cursors.length - 1] as number, end);
      if (at < end) {
        const child = this.#trees.targets[at] as number;
        cursors[cursors.length - 1] = at + 1;
        this.#setOf[child] = UNDER_WAY;
        rows.push(child);
        cursors.push(rowStarts[child] as number);
      } else {
        this.#setOf[row] = this.#makeSet(rowStarts[row] as number, end);
        rows.pop();
        cursors.pop();
      }
    }
    return this.#setOf[root] as number;
  }

  #nextUnknown(from: number, end: number): number {
    const { words, targets } = this.#trees;
    let at = from;
    while (at < end && (((words[at] as number) & 3) !== FOLDER || this.#setOf[targets[at] as number] !== UNKNOWN)) at++;
    return at;
  }

  #makeSet(from: number, end: number): number {
    const { words, targets } = this.#trees;
    for (let at = from; at < end; at++) {
      const word = words[at] as number;
      const [name, says, target] = [word >>> 2, word & 3, targets[at] as number];
      const leaf = this.#leafOf(says, name, target);
      if (leaf >= 0) this.sets.add(name, leafValue(leaf));
      // A tree within itself, which only a forged store has, is under way still: it counts as empty there.
      const below = says === FOLDER ? (this.#setOf[target] as number) : EMPTY;
      if (below > EMPTY) this.sets.add(name, below);
    }
    return this.sets.close();
  }
}
