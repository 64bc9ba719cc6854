import {
  buildHistoryGraph,
  GitError,
  listRefs,
  openPackStore,
  reachableObjects,
  reflogEntries,
  stampOf,
  type BlobAttribution,
  type PackStore,
  type Ref,
} from '../git/index.js';
import { gap, type Gap, type Unit } from '../model/index.js';
import { objectOrigins, pathUnit, refNamesUnit } from './history-units.js';
import type { HistoryOptions } from './history-options.js';
import { HistoryMemory, knowledgeOf } from './history-memory.js';
import type { Knowledge, SeenName } from './kept-history.js';
import { MAX_UNIT_BYTES, TREATMENTS, type SourceBatch, type StoreWalk, type WalkRequest } from './source.js';

/** What is known of a history once it has been walked. */
export type Walked = {
  refs: readonly Ref[];
  known: Knowledge;
  /** Null before the walk. */
  open: (() => PackStore) | null;
  state: 'not begun' | 'broken-off' | 'done';
};

export const notWalked = (): Walked => ({
  refs: [],
  known: { commits: 0, attributions: new Map(), gaps: [], names: [] },
  open: null,
  state: 'not begun',
});

type Open = (request: WalkRequest) => StoreWalk;

/** Reads a whole store: its objects, then its trees, and then tells the names in which something was seen. */
export async function* walkHistory(options: HistoryOptions, walked: Walked, open: Open): AsyncGenerator<SourceBatch> {
  const { repo } = options;
  const gaps: Gap[] = [];
  if (repo.broken !== null) gaps.push(gap('git', repo.gitDir, `${repo.broken}; its objects are read all the same`));
  const refGap = await readRefs(options, walked);
  if (refGap !== null) gaps.push(refGap);
  walked.open = once(() =>
    openPackStore(repo, { maxObjectBytes: options.maxBytes ?? MAX_UNIT_BYTES, onGap: (found) => gaps.push(found) }),
  );
  walked.state = 'broken-off';
  yield { units: [refNamesUnit(walked.refs)], gaps: gaps.splice(0) };
  const stamp = stampOf(repo);
  const walk = open({
    repo,
    stamp,
    store: walked.open,
    treatment: await treatmentOf(options, walked.open),
    originsOf: objectOrigins,
  });
  const memory = new HistoryMemory(options, stamp, walked.refs);
  const remembered = memory.recall(walk);
  const told = new GapCount(gaps);
  yield* told.count(walk.objects({ forGraph: remembered === null }));
  if (remembered !== null && !walk.stopped) {
    walked.known = remembered;
    walked.state = 'done';
    yield { units: remembered.names.map(namedUnit), gaps: remembered.gaps };
  } else if (!walk.stopped) {
    yield* told.count(walk.trees());
    if (!walk.stopped) yield* conclusion(options, walked, { store: walked.open(), walk, memory });
  }
  if (!walk.stopped && told.none && options.refs === undefined && options.skip === undefined) walk.rememberWhole();
  gaps.push(...shallowGap(options));
  yield { units: [], gaps: gaps.splice(0) };
}

/** Counts the gaps of what is read of a store, and those of its opening. What cannot be decoded is so each time: that does not count. */
class GapCount {
  readonly #opening: readonly Gap[];
  #count = 0;

  constructor(opening: readonly Gap[]) {
    this.#opening = opening;
  }

  get none(): boolean {
    return this.#count + this.#opening.length === 0;
  }

  async *count(batches: AsyncIterable<SourceBatch>): AsyncGenerator<SourceBatch> {
    for await (const batch of batches) {
      this.#count += batch.gaps.filter(({ stage }) => stage !== 'decode').length;
      yield batch;
    }
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** What can be told once all is read: what is missing, and where the names that hold something stand. */
async function* conclusion(
  { repo }: HistoryOptions,
  walked: Walked,
  { store, walk, memory }: { readonly store: PackStore; readonly walk: StoreWalk; readonly memory: HistoryMemory },
): AsyncGenerator<SourceBatch> {
  const graph = buildHistoryGraph({
    store,
    repo,
    refs: walked.refs,
    reflog: reflogEntries(repo),
    ...(await walk.learnt()),
  });
  // In an order of their own: threads come upon them in any.
  const texts = new Set(walk.names().map((bytes) => Buffer.from(bytes).toString()));
  const byName = graph.names(texts);
  const names = [...texts].toSorted().map((name) => seenName(name, byName.get(name)));
  walked.known = { ...knowledgeOf(graph, store, walk.seen()), names };
  walked.state = 'done';
  const units: Unit[] = [];
  for (const name of names) {
    const unit = namedUnit(name);
    units.push(unit);
    const found = byName.get(name.name);
    // The unit itself says where the name stands.
    if (found !== undefined) walked.known.attributions.set(unit.id, { ...found, places: [] });
  }
  memory.remember(walk, walked.known);
  yield { units, gaps: walked.known.gaps };
}

/** More places of one name are not told. */
const MOST_PATHS = 20;

function seenName(name: string, attribution: BlobAttribution | undefined): SeenName {
  const paths = attribution?.places.map(({ path }) => path).slice(0, MOST_PATHS) ?? [];
  return { name, paths: paths.length > 0 ? paths : [name] };
}

const namedUnit = ({ name, paths }: SeenName): Unit => pathUnit(name, ...paths);

/** A gap when git cannot list the refs: their names are not known then, nor who brought what in. */
async function readRefs({ repo }: HistoryOptions, walked: Walked): Promise<Gap | null> {
  try {
    walked.refs = await listRefs(repo);
    return null;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return gap(
      'git',
      error.code,
      `${error.message} Objects were read without it; names of refs were not, nor what they reach`,
    );
  }
}

async function treatmentOf({ repo, refs, skip }: HistoryOptions, open: () => PackStore): Promise<Uint8Array | null> {
  if (refs === undefined && skip === undefined) return null;
  const store = open();
  const reachable = refs === undefined ? null : new Set(await reachableObjects(repo, refs));
  const treatment = new Uint8Array(new SharedArrayBuffer(store.count));
  for (let index = 0; index < store.count; index++) {
    const id = store.idHex(index);
    if (reachable?.has(id) === false || skip?.has(id) === true)
      treatment[index] = isForGraph(store, index) ? TREATMENTS.forGraph : TREATMENTS.leaveOut;
  }
  return treatment;
}

const isForGraph = (store: PackStore, index: number): boolean => {
  const type = store.typeOf(index);
  return type === 'commit' || type === 'tag';
};

const shallowGap = ({ repo }: HistoryOptions): readonly Gap[] =>
  repo.shallow
    ? [gap('git', repo.gitDir, 'a shallow clone: older commits are not here (git fetch --unshallow brings them)')]
    : [];
