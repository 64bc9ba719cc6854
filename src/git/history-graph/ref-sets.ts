import { RefList, RefTable } from '../ref-table.js';
import { namesWorthSaying, type Ref } from '../refs.js';

/** Many things share the same set of refs: each distinct set is made once. */
export class RefSets {
  readonly #table: RefTable;
  /** Of each ref its place among the names that are worth saying, or -1. */
  readonly #places: Int32Array;

  constructor(refs: readonly Ref[]) {
    const names = namesWorthSaying(refs, [...new Set(refs.map(({ name }) => name))]);
    const places = new Map(names.map((name, nth) => [name, nth]));
    this.#table = RefTable.ofNames(names);
    this.#places = Int32Array.from(refs, ({ name }) => places.get(name) ?? -1);
  }

  /** Adds a group of refs, by their places, to sets. Asked for the same set again within one group it gives the same number. */
  joiner(group: readonly number[]): (set: number) => number {
    const number = this.#table.addGroup(group.map((nth) => this.#places[nth] as number).filter((place) => place >= 0));
    const joined = new Map<number, number>();
    return (set) => {
      const made = joined.get(set) ?? this.#table.addSet(set, number);
      joined.set(set, made);
      return made;
    };
  }

  list(set: number): RefList {
    return new RefList(this.#table, set);
  }
}
