import type { PackStore } from '../pack/index.js';
import { missingObject, NONE, type CommitPart } from './commit-part.js';
import { MissingIds } from './missing-ids.js';

/** All commits and tags as one, commits numbered by row. A commit whose parents were cut off by a shallow clone has none. */
export class CommitTable {
  readonly count: number;
  /** By row: the commit's number in the store, that of its tree or below zero, and when it was committed. */
  readonly objects: Uint32Array;
  readonly trees: Int32Array;
  readonly dates: Float64Array;
  /** Rows of the parents that are there, in order: those of row `r` from `parentStarts[r]` up to `parentStarts[r + 1]`. */
  readonly parentStarts: Uint32Array;
  readonly parents: Uint32Array;
  /** Rows of commits with a parent that the store lacks, and the number of that one in `missing`. */
  readonly orphans: readonly { readonly row: number; readonly missing: number }[];
  /** What each tag names: an object's number, or below zero as in a part. */
  readonly tagged: ReadonlyMap<number, number>;
  /** Ids that the store lacks. */
  readonly missing: MissingIds;
  readonly #rows: Int32Array;

  constructor(parts: readonly CommitPart[], store: PackStore, shallow: ReadonlySet<number>) {
    this.missing = new MissingIds(parts.map(({ missing }) => missing));
    this.objects = Uint32Array.from(parts.flatMap(({ commits }) => [...commits]));
    this.count = this.objects.length;
    this.dates = new Float64Array(this.count);
    this.trees = new Int32Array(this.count);
    this.#rows = new Int32Array(store.count).fill(-1);
    this.objects.forEach((object, row) => {
      this.#rows[object] = row;
    });
    this.parentStarts = new Uint32Array(this.count + 1);
    const parents: number[] = [];
    const orphans: { row: number; missing: number }[] = [];
    const tagged = new Map<number, number>();
    let row = 0;
    let missing = 0;
    for (const part of parts) {
      const shifted = (target: number): number => (target < NONE ? target - missing : target);
      part.tags.forEach((tag, i) => tagged.set(tag, shifted(part.tagged[i] as number)));
      part.commits.forEach((object, i) => {
        this.dates[row] = part.dates[i] as number;
        this.trees[row] = shifted(part.trees[i] as number);
        const end = shallow.has(object) ? 0 : (part.parentStarts[i + 1] as number);
        for (let at = part.parentStarts[i] as number; at < end; at++) {
          const parent = part.parents[at] as number;
          if (parent < NONE) orphans.push({ row, missing: missingObject(shifted(parent)) });
          else if (this.rowOf(parent) >= 0) parents.push(this.rowOf(parent));
        }
        this.parentStarts[++row] = parents.length;
      });
      missing += part.missing.ends.length;
    }
    this.parents = Uint32Array.from(parents);
    this.orphans = orphans;
    this.tagged = tagged;
  }

  /** The row of a commit by its number in the store, or -1. */
  rowOf(object: number): number {
    return this.#rows[object] ?? -1;
  }

  parentsOf(row: number): Uint32Array {
    return this.parents.subarray(this.parentStarts[row], this.parentStarts[row + 1]);
  }

  /** What is left of an object when all tags are taken off: its number, or below zero. A circle of tags comes down to nothing. */
  peel(object: number): number {
    let at = object;
    for (let steps = 0; steps <= this.tagged.size; steps++) {
      const next = this.tagged.get(at);
      if (next === undefined) return at;
      at = next;
    }
    return NONE;
  }

  /** Marks what commits reach, themselves among them, by row. */
  reach(from: Iterable<number>): Uint8Array {
    const reached = new Uint8Array(this.count);
    const open: number[] = [];
    const meet = (row: number): void => {
      if (reached[row] === 1) return;
      reached[row] = 1;
      open.push(row);
    };
    for (const row of from) meet(row);
    for (let row = open.pop(); row !== undefined; row = open.pop()) {
      const end = this.parentStarts[row + 1] as number;
      for (let at = this.parentStarts[row] as number; at < end; at++) meet(this.parents[at] as number);
    }
    return reached;
  }
}
