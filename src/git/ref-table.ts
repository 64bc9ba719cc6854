/** Plain data: sorted names, and sets of them by number. Each set is the one before it and a group; set 0 has none. */
export type KeptRefTable = {
  readonly names: readonly string[];
  readonly before: readonly number[];
  readonly groupOf: readonly number[];
  /** Places among the names. */
  readonly groups: readonly (readonly number[])[];
};

/** A mirror has tens of thousands of refs, and thousands of sets of them: names are written out when they are asked for. */
export class RefTable {
  readonly #names: readonly string[];
  readonly #before: number[];
  readonly #groupOf: number[];
  readonly #groups: (readonly number[])[];

  constructor({ names, before, groupOf, groups }: KeptRefTable) {
    this.#names = names;
    this.#before = [...before];
    this.#groupOf = [...groupOf];
    this.#groups = [...groups];
  }

  static ofNames(names: readonly string[]): RefTable {
    return new RefTable({ names: names.toSorted(), before: [0], groupOf: [0], groups: [[]] });
  }

  /** The number of a group of names, by their places. */
  addGroup(group: readonly number[]): number {
    return this.#groups.push(group) - 1;
  }

  /** The number of a set and a group together. */
  addSet(before: number, group: number): number {
    this.#groupOf.push(group);
    return this.#before.push(before) - 1;
  }

  /** The names of all that any of the sets has, sorted. */
  namesOf(sets: Iterable<number>): readonly string[] {
    const [marked, groups] = [new Uint8Array(this.#names.length), new Uint8Array(this.#groups.length)];
    for (const at of this.#within(sets)) {
      const group = this.#groupOf[at] as number;
      if (groups[group] === 1) continue;
      groups[group] = 1;
      for (const name of this.#groups[group] ?? []) marked[name] = 1;
    }
    const names: string[] = [];
    for (let name = 0; name < marked.length; name++) if (marked[name] === 1) names.push(this.#names[name] as string);
    return names;
  }

  /** The same names behind a prefix. */
  prefixed(prefix: string): RefTable {
    return new RefTable({ ...this.#data(), names: this.#names.map((name) => prefix + name) });
  }

  /** What is needed to say the names of some sets again, and their numbers there. */
  keep(sets: ReadonlySet<number>): { readonly table: KeptRefTable; readonly numbers: ReadonlyMap<number, number> } {
    const kept = [0, ...[...this.#within(sets)].toSorted((a, b) => a - b)];
    const numbers = new Map(kept.map((set, nth) => [set, nth]));
    const groups = [...new Set(kept.map((set) => this.#groupOf[set] as number))];
    const groupNumbers = new Map(groups.map((group, nth) => [group, nth]));
    const table = {
      names: this.#names,
      before: kept.map((set) => numbers.get(this.#before[set] as number) ?? 0),
      groupOf: kept.map((set) => groupNumbers.get(this.#groupOf[set] as number) ?? 0),
      groups: groups.map((group) => this.#groups[group] ?? []),
    };
    return { table, numbers };
  }

  #data(): KeptRefTable {
    return { names: this.#names, before: this.#before, groupOf: this.#groupOf, groups: this.#groups };
  }

  /** The sets and all that they were made of, each once. */
  #within(sets: Iterable<number>): readonly number[] {
    const seen = new Uint8Array(this.#before.length);
    const within: number[] = [];
    for (const set of sets)
      for (let at = set; at !== 0 && seen[at] === 0; at = this.#before[at] as number) {
        seen[at] = 1;
        within.push(at);
      }
    return within;
  }
}

/** A set of refs that is not written out yet. */
export class RefList {
  readonly table: RefTable;
  readonly set: number;

  constructor(table: RefTable, set: number) {
    this.table = table;
    this.set = set;
  }

  static of(names: readonly string[]): RefList {
    const table = RefTable.ofNames(names);
    return new RefList(table, names.length === 0 ? 0 : table.addSet(0, table.addGroup(names.map((_, nth) => nth))));
  }

  /** Full names, sorted. */
  names(): readonly string[] {
    return this.table.namesOf([this.set]);
  }
}

/** Full names of the refs of any of the lists, sorted, each once. */
export function namesOfAll(lists: Iterable<RefList>): readonly string[] {
  const byTable = new Map<RefTable, Set<number>>();
  for (const { table, set } of lists) byTable.set(table, (byTable.get(table) ?? new Set()).add(set));
  const all = [...byTable].map(([table, sets]) => table.namesOf(sets));
  return all.length === 1 ? (all[0] ?? []) : [...new Set(all.flat())].toSorted();
}
