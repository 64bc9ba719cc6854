import type { CommitMark } from '../model/index.js';
import type { BlobHistory } from './blob-history.js';
import type { Repository } from './repository.js';
import { blobsAtTips } from './tip-blobs.js';
import { walkHistory, type Walk } from './walk-history.js';

/** More paths than this do not go on git's command line. */
const MOST_PATHS = 1000;

/** Paths that each blob is known to have stood at. */
export type Standing = ReadonlyMap<string, readonly string[]>;

/** The newest commit of each blob that left it nowhere. The first history is of what refs reach. `reachable` is where merges are looked for that dropped a whole side. */
export async function lastRemovals(
  repo: Repository,
  histories: readonly BlobHistory[],
  gone: { readonly paths: Standing; readonly reachable: Walk },
): Promise<ReadonlyMap<string, CommitMark>> {
  const found = await newestOf(repo, histories, gone.paths);
  const rest = new Map([...gone.paths].filter(([id]) => !found.has(id) && histories[0]?.placed.has(id) === true));
  if (rest.size === 0) return found;
  // No commit took these away and they are at no tip all the same: a merge took the side that did not have them. Only their own
  // paths are compared, with every parent of every merge.
  const walk: Walk = {
    ...gone.reachable,
    diff: ['-m', '--merges', '--full-history', '--sparse'],
    paths: [...new Set([...rest.values()].flat())].slice(0, MOST_PATHS),
  };
  const merges = await walkHistory(repo, new Set(rest.keys()), walk);
  return new Map([...found, ...(await newestOf(repo, [merges], rest))]);
}

async function newestOf(
  repo: Repository,
  histories: readonly BlobHistory[],
  paths: Standing,
): Promise<ReadonlyMap<string, CommitMark>> {
  const candidates = [...paths.keys()].map(
    (id) => [id, histories.flatMap(({ taken }) => taken.get(id) ?? [])] as const,
  );
  const commits = new Set(candidates.flatMap(([, marks]) => marks.map(({ commit }) => commit)));
  if (commits.size === 0) return new Map();
  const standing = await blobsAtTips(
    repo,
    [...commits].map((id) => ({ id, name: id })),
    paths,
  );
  return new Map(
    candidates.flatMap(([id, marks]) => {
      const mark = marks.find(({ commit }) => standing.get(id)?.includes(commit) !== true);
      return mark === undefined ? [] : [[id, mark] as const];
    }),
  );
}
