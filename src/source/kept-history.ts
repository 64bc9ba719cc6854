import { RefList, RefTable, type BlobAttribution, type KeptRefTable } from '../git/index.js';
import type { CommitMark, ContentId, Gap } from '../model/index.js';

/** What a walk has learnt of a history, apart from what its objects hold. */
export type Knowledge = {
  readonly commits: number;
  /** Of every object in which something was seen, and of every such name, by the id of its bytes. */
  readonly attributions: Map<ContentId, BlobAttribution>;
  /** Objects that are pointed at and not there. */
  readonly gaps: readonly Gap[];
  /** Names of files and folders in which something was seen, each with some paths where it stands. */
  readonly names: readonly SeenName[];
};

export type SeenName = { readonly name: string; readonly paths: readonly string[] };

/** An attribution whose marks, paths and sets of refs are told by their numbers: thousands of versions of a file share them. */
type Row = readonly [
  places: readonly (readonly [path: number, mark: number])[],
  introduced: number,
  removed: number,
  atTip: 0 | 1,
  table: number,
  set: number,
];

/** Plain data: what is written. `NONE` stands for a mark that is not known. */
export type KeptHistory = {
  readonly commits: number;
  readonly gaps: readonly Gap[];
  readonly marks: readonly CommitMark[];
  readonly paths: readonly string[];
  readonly refs: readonly KeptRefTable[];
  readonly attributions: readonly (readonly [ContentId, ...Row])[];
  readonly names: readonly SeenName[];
};

const NONE = -1;

export function keptHistory({ commits, gaps, attributions, names }: Knowledge): KeptHistory {
  const marks = new Numbered<CommitMark>(({ commit, author, date }) => JSON.stringify([commit, author, date]));
  const paths = new Numbered<string>((path) => path);
  const tables = keptTables([...attributions.values()]);
  const markOf = (mark: CommitMark | null): number => (mark === null ? NONE : marks.of(mark));
  const rowOf = ({ places, introduced, removed, atTip, ...one }: BlobAttribution): Row => [
    places.map(({ path, mark }) => [paths.of(path), markOf(mark)]),
    markOf(introduced),
    markOf(removed),
    atTip ? 1 : 0,
    ...tables.placeOf(one.refs),
  ];
  const rows = [...attributions].map(([id, one]) => [id, ...rowOf(one)] as const);
  return {
    commits,
    gaps,
    marks: marks.all,
    paths: paths.all,
    refs: tables.all,
    attributions: rows,
    names,
  };
}

export function knowledgeFrom(kept: KeptHistory): Knowledge {
  const { commits, gaps, marks, paths } = kept;
  const tables = kept.refs.map((table) => new RefTable(table));
  const none = RefTable.ofNames([]);
  const attributionOf = ([places, introduced, removed, atTip, table, set]: Row): BlobAttribution => ({
    places: places.map(([path, mark]) => ({ path: paths[path] ?? '', mark: marks[mark] ?? null })),
    introduced: marks[introduced] ?? null,
    removed: marks[removed] ?? null,
    atTip: atTip === 1,
    refs: new RefList(tables[table] ?? none, set),
  });
  return {
    commits,
    gaps,
    attributions: new Map(kept.attributions.map(([id, ...row]) => [id, attributionOf(row)])),
    names: kept.names,
  };
}

/** All that people wrote in it: paths, names, people and refs, each once. */
export function* textsOf({ marks, paths, refs, names }: KeptHistory): Generator<string> {
  yield* new Set(marks.map(({ author }) => author));
  yield* paths;
  for (const table of refs) yield* table.names;
  for (const { name, paths: at } of names) yield* [name, ...at];
}

type KeptTables = {
  readonly all: readonly KeptRefTable[];
  /** The number of a list's table, and of its set there. */
  readonly placeOf: (list: RefList) => readonly [table: number, set: number];
};

/** Of the tables only what somebody refers to. */
function keptTables(attributions: readonly BlobAttribution[]): KeptTables {
  const used = new Map<RefTable, Set<number>>();
  for (const { refs } of attributions) used.set(refs.table, (used.get(refs.table) ?? new Set()).add(refs.set));
  const kept = [...used].map(([table, sets]) => [table, table.keep(sets)] as const);
  const places = new Map(kept.map(([table, { numbers }], nth) => [table, { nth, numbers }]));
  return {
    all: kept.map(([, { table }]) => table),
    placeOf: ({ table, set }) => {
      const place = places.get(table);
      return [place?.nth ?? 0, place?.numbers.get(set) ?? 0];
    },
  };
}

/** A list in which each value stands once. What was met before is known without a look at what is in it. */
class Numbered<T> {
  readonly all: T[] = [];
  readonly #met = new Map<T, number>();
  readonly #numbers = new Map<string, number>();
  readonly #keyOf: (value: T) => string;

  constructor(keyOf: (value: T) => string) {
    this.#keyOf = keyOf;
  }

  of(value: T): number {
    const known = this.#met.get(value) ?? this.#numberOf(value);
    this.#met.set(value, known);
    return known;
  }

  #numberOf(value: T): number {
    const key = this.#keyOf(value);
    const known = this.#numbers.get(key) ?? this.all.push(value) - 1;
    this.#numbers.set(key, known);
    return known;
  }
}
