import type { Gap } from '../../model/index.js';
import type { BlobAttribution } from '../attribution.js';
import { attributeLeaves, type Facts } from './attribute-leaves.js';
import { CommitMarks } from './commit-marks.js';
import { CommitTable } from './commit-table.js';
import type { HistoryGraph, HistoryGraphInput } from './history-graph-api.js';
import { missingObjects } from './missing-objects.js';
import type { PackStore } from '../pack/index.js';
import type { Repository } from '../repository.js';
import { RefList } from '../ref-table.js';
import { reachingRefs } from './reaching-refs.js';
import { RefSets } from './ref-sets.js';
import { shallowCommits } from './shallow-commits.js';
import { commitRows, startPoints, type StartPoint } from './start-points.js';
import { topologicalOrder } from './topological-order.js';
import { WANTED } from './tree-part.js';
import { TreeTable } from './tree-table.js';

/** Joins what collectors noted. Reads nothing yet but the list of shallow commits. */
export const buildHistoryGraph = (input: HistoryGraphInput): HistoryGraph => new Graph(input);

const NOTHING: BlobAttribution = { places: [], introduced: null, removed: null, atTip: false, refs: RefList.of([]) };

class Graph implements HistoryGraph {
  readonly #store: PackStore;
  readonly #repo: Repository;
  readonly #facts: Facts;
  readonly #points: readonly StartPoint[];

  constructor(input: HistoryGraphInput) {
    const { store, repo, refs, reflog } = input;
    this.#store = store;
    this.#repo = repo;
    const commits = new CommitTable(input.commits, store, shallowCommits(repo, store));
    const points = startPoints(refs, commits, store);
    this.#points = [...points, ...startPoints(reflog, commits, store)];
    const isReached = commits.reach(commitRows(this.#points, commits));
    let lost: Uint32Array | null = null;
    this.#facts = {
      trees: new TreeTable(input.trees, store.count),
      commits,
      marks: new CommitMarks(store),
      refs,
      points,
      reached: topologicalOrder(commits, isReached, store),
      lost: () =>
        (lost ??= topologicalOrder(
          commits,
          isReached.map((is) => 1 - is),
          store,
        )),
    };
  }

  get commitCount(): number {
    return this.#facts.commits.count;
  }

  get reachedCount(): number {
    return this.#facts.reached.length;
  }

  blobs(wanted: ReadonlySet<string>): ReadonlyMap<string, BlobAttribution> {
    const store = this.#store;
    const ids = [...wanted].filter((id) => store.has(id));
    const leaves = new Int32Array(store.count).fill(-1);
    ids.forEach((id, leaf) => {
      leaves[store.indexOf(id)] = leaf;
    });
    const leafOfObject = (object: number): number => leaves[object] ?? -1;
    const found = attributeLeaves(this.#facts, {
      count: ids.length,
      leafOf: (says, _name, target) => (says === WANTED ? (leaves[target] as number) : -1),
      leafOfObject,
    });
    return answers(wanted, ids, found);
  }

  names(wanted: ReadonlySet<string>): ReadonlyMap<string, BlobAttribution> {
    const { names, wantedNames } = this.#facts.trees;
    const texts = [...wanted];
    const numbers = new Map(texts.map((text, leaf) => [text, leaf]));
    const leaves = Int32Array.from(names, (bytes, name) =>
      wantedNames[name] === 1 ? (numbers.get(Buffer.from(bytes).toString('utf8')) ?? -1) : -1,
    );
    const found = attributeLeaves(this.#facts, {
      count: texts.length,
      leafOf: (_says, name) => leaves[name] as number,
      leafOfObject: () => -1,
    });
    return answers(wanted, texts, found);
  }

  commits(ids: ReadonlySet<string>): ReadonlyMap<string, BlobAttribution> {
    const store = this.#store;
    const { commits, points, reached, refs, marks } = this.#facts;
    const refSets = new RefSets(refs);
    const objects = [...ids].map((id) => ({ id, object: store.indexOf(id) }));
    const rows = new Set(objects.map(({ object }) => commits.rowOf(object)).filter((row) => row >= 0));
    const reaching = reachingRefs({ commits, order: reached, points }, rows, refSets);
    const naming = this.#namingTags(new Set(objects.map(({ object }) => object)));
    const found = new Map<string, BlobAttribution>();
    for (const { id, object } of objects) {
      const row = commits.rowOf(object);
      if (object < 0 || (row < 0 && !commits.tagged.has(object))) continue;
      const set = row < 0 ? refSets.joiner(naming.get(object) ?? [])(0) : (reaching.get(row) ?? 0);
      const atTip = row < 0 ? naming.has(object) : set !== 0;
      found.set(id, { ...NOTHING, introduced: marks.of(object), atTip, refs: refSets.list(set) });
    }
    return found;
  }

  missing(): readonly Gap[] {
    const { trees, commits, reached, refs } = this.#facts;
    const connected = { store: this.#store, trees, commits, refs, points: this.#points, reached };
    return missingObjects(connected, this.#repo);
  }

  /** Of the wanted tags, the refs that name them, themselves or through other tags. */
  #namingTags(wanted: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
    const { tagged } = this.#facts.commits;
    const naming = new Map<number, number[]>();
    this.#facts.points.forEach(({ object }, nth) => {
      const met = new Set<number>();
      for (let at = object; tagged.has(at) && !met.has(at); at = tagged.get(at) ?? -1) {
        met.add(at);
        if (!wanted.has(at)) continue;
        const refs = naming.get(at);
        if (refs === undefined) naming.set(at, [nth]);
        else refs.push(nth);
      }
    });
    return naming;
  }
}

/** Each that was asked for gets an answer. */
function answers(
  wanted: Iterable<string>,
  known: readonly string[],
  found: readonly BlobAttribution[],
): ReadonlyMap<string, BlobAttribution> {
  const answer = new Map<string, BlobAttribution>([...wanted].map((key) => [key, NOTHING]));
  known.forEach((key, leaf) => answer.set(key, found[leaf] ?? NOTHING));
  return answer;
}
