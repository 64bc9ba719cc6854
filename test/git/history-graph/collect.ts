import {
  buildHistoryGraph,
  CommitCollector,
  listRefs,
  openPackStore,
  reflogEntries,
  TreeCollector,
  type CommitPart,
  type HistoryGraph,
  type Ref,
  type Repository,
  type TreePart,
} from '../../../src/git/index.js';
import type { Gap } from '../../../src/model/index.js';

export type Collecting = {
  /** How many collectors share the store. */
  readonly parts?: number;
  /** Default all. */
  readonly wantBlob?: (id: string) => boolean;
  readonly wantName?: (name: string) => boolean;
  /** In place of those that git lists. */
  readonly refs?: readonly Ref[];
};

export type Collected = {
  readonly graph: HistoryGraph;
  readonly gaps: readonly Gap[];
  readonly trees: readonly TreePart[];
  /** Names as the collectors gave them, in that order, part by part. */
  readonly names: readonly (readonly string[])[];
};

/** The graph of a repository, as a scan builds it: each collector sees its own families, and hands on plain data. */
export async function collect(repo: Repository, options: Collecting = {}): Promise<Collected> {
  const { parts = 1, wantBlob = () => true, wantName = () => true } = options;
  const gaps: Gap[] = [];
  const onGap = (gap: Gap): void => void gaps.push(gap);
  const store = openPackStore(repo, { maxObjectBytes: 1 << 28, onGap });
  const names: string[][] = [];
  const trees: TreePart[] = [];
  for (const families of store.families(parts, ['tree'])) {
    const own: string[] = [];
    const visitor = new TreeCollector(store, {
      isWantedBlob: (index) => store.typeOf(index) === 'blob' && wantBlob(store.idHex(index)),
      onName: (name) => wantName(own[own.push(Buffer.from(name).toString()) - 1] ?? ''),
      onGap,
    });
    const walk = store.walk({ types: ['tree'], families, visitor });
    while (walk.step());
    names.push(own);
    trees.push(structuredClone(visitor.finish()));
  }
  const commits: CommitPart[] = store.families(parts, ['commit', 'tag']).map((families) => {
    const visitor = new CommitCollector(store);
    const walk = store.walk({ types: ['commit', 'tag'], families, visitor });
    while (walk.step());
    return structuredClone(visitor.finish());
  });
  const refs = options.refs ?? (await listRefs(repo));
  const graph = buildHistoryGraph({ store, repo, refs, reflog: reflogEntries(repo), trees, commits });
  return { graph, gaps, trees, names };
}
