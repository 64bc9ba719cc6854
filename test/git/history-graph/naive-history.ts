import type { TestRepository } from '../test-repository.js';

/** Path → what stands there: a blob's id, or `link`. Folders are paths as well, with the value `folder`. */
export type Listing = ReadonlyMap<string, string>;
export type NaiveCommit = { readonly id: string; readonly parents: readonly string[]; readonly listing: Listing };

/** Commits with their whole trees, as git lists them, oldest first. `which` are arguments for rev-list. */
export function naiveHistory(repo: TestRepository, ...which: readonly string[]): readonly NaiveCommit[] {
  return repo.lines('rev-list', '--topo-order', '--reverse', '--parents', ...which).map((line) => {
    const [id = '', ...parents] = line.split(' ');
    return { id, parents, listing: listingOf(repo, id) };
  });
}

export function listingOf(repo: TestRepository, revision: string): Listing {
  const lines = repo.git('ls-tree', '-r', '-t', '-z', '--full-tree', revision).split('\0').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [, type = '', id = ''] = line.slice(0, line.indexOf('\t')).split(' ');
      return [line.slice(line.indexOf('\t') + 1), type === 'blob' ? id : type === 'tree' ? 'folder' : 'link'];
    }),
  );
}

export type NaiveAnswer = {
  readonly places: readonly { readonly path: string; readonly commit: string }[];
  readonly introduced: string | null;
  readonly removed: string | null;
};

/** Where something stood, worked out of every commit in full. `at` says whether it stands at a path. */
export function naivePlaces(history: readonly NaiveCommit[], at: (path: string, what: string) => boolean): NaiveAnswer {
  const byId = new Map(history.map((commit) => [commit.id, commit]));
  const pathsOf = (id: string): readonly string[] =>
    [...(byId.get(id)?.listing ?? [])].filter(([path, what]) => at(path, what)).map(([path]) => path);
  const standing = new Map(history.map(({ id }) => [id, new Set(pathsOf(id))]));
  const places = new Map<string, string>();
  let removed: string | null = null;
  /** Commits that have it, or any commit before them. */
  const everHeld = new Set<string>();
  for (const { id, parents } of history) {
    const here = standing.get(id) ?? new Set();
    if (here.size > 0 || parents.some((parent) => everHeld.has(parent))) everHeld.add(id);
    const before = parents.map((parent) => standing.get(parent) ?? new Set());
    for (const path of [...here].sort())
      if (!places.has(path) && !before.some((paths) => paths.has(path))) places.set(path, id);
    const lacking = parents.filter((_, nth) => before[nth]?.size === 0);
    if (here.size > 0 || lacking.length === parents.length) continue;
    if (!lacking.some((parent) => everHeld.has(parent))) removed = id;
  }
  const found = [...places].map(([path, commit]) => ({ path, commit }));
  return { places: found, introduced: found[0]?.commit ?? null, removed };
}
