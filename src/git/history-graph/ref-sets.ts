import { namesWorthSaying, type Ref } from '../refs.js';

/** Many things share the same set of refs: each distinct set is made, and named, once. */
export class RefSets {
  readonly #refs: readonly Ref[];
  /** Places in `refs` of those that are worth saying, in the order of their names. */
  readonly #sorted: readonly number[];
  /** A set is the one before it and a group of refs. Set 0 has none. */
  readonly #before = [0];
  readonly #groups: (readonly number[])[] = [[]];
  readonly #names = new Map<number, readonly string[]>([[0, []]]);

  constructor(refs: readonly Ref[]) {
    this.#refs = refs;
    const places = new Map(refs.map(({ name }, nth) => [name, nth]));
    this.#sorted = namesWorthSaying(refs, [...places.keys()]).map((name) => places.get(name) as number);
  }

  /** Adds a group of refs, by their places, to sets. Asked for the same set again within one group it gives the same number. */
  joiner(group: readonly number[]): (set: number) => number {
    const joined = new Map<number, number>();
    return (set) => {
      const known = joined.get(set);
      if (known !== undefined) return known;
      const made = this.#before.push(set) - 1;
      this.#groups.push(group);
      joined.set(set, made);
      return made;
    };
  }

  /** Full names of those worth saying, sorted. */
  names(set: number): readonly string[] {
    const known = this.#names.get(set);
    if (known !== undefined) return known;
    const marked = new Uint8Array(this.#refs.length);
    for (let at = set; at !== 0; at = this.#before[at] as number)
      for (const nth of this.#groups[at] ?? []) marked[nth] = 1;
    const names = this.#sorted.filter((nth) => marked[nth] === 1).map((nth) => (this.#refs[nth] as Ref).name);
    this.#names.set(set, names);
    return names;
  }
}
