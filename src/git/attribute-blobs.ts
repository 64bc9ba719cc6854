import { ALL_REFS, NOT_REFS } from './added-objects.js';
import type { BlobAttribution, BlobPlace } from './attribution.js';
import type { BlobHistory } from './blob-history.js';
import { RefList } from './ref-table.js';
import { listRefs, namesWorthSaying } from './refs.js';
import { lastRemovals } from './removals.js';
import type { Repository } from './repository.js';
import { streamGit } from './run.js';
import { splitLines } from './split-lines.js';
import { blobsAtTips } from './tip-blobs.js';
import { walkHistory } from './walk-history.js';

export type AttributeOptions = {
  /** Walk only these, and not all that refs and reflogs reach. */
  readonly revisions?: readonly string[];
  /** Walk only what these reach and no ref does. */
  readonly beyondRefs?: readonly string[];
  /** All commits of the store, where they are known already. */
  readonly commits?: ReadonlySet<string>;
};

/**
 * Where the wanted blobs stood in history: paths, who brought them in and took them out, and whether they are at a tip.
 * Commits that neither a ref nor a reflog knows are only looked at for blobs that stand nowhere else.
 * @throws GitError when git cannot walk at all.
 */
export async function attributeBlobs(
  repo: Repository,
  wanted: ReadonlySet<string>,
  options: AttributeOptions = {},
): Promise<ReadonlyMap<string, BlobAttribution>> {
  if (wanted.size === 0) return new Map();
  const refs = await listRefs(repo);
  const histories = await historiesOf(repo, wanted, options);
  const placed = new Map([...wanted].map((id) => [id, placesOf(id, histories)]));
  const paths = new Map([...placed].map(([id, places]) => [id, places.map(({ path }) => path)]));
  const atTips = await blobsAtTips(repo, refs, paths);
  const gone = new Map([...paths].filter(([id]) => !atTips.has(id)));
  const removals = await lastRemovals(repo, histories, {
    paths: gone,
    reachable:
      options.beyondRefs === undefined
        ? { revisions: options.revisions ?? ALL_REFS }
        : { revisions: NOT_REFS, ids: options.beyondRefs },
  });
  return new Map(
    [...placed].map(([id, places]) => [
      id,
      {
        places,
        introduced: places[0]?.mark ?? null,
        removed: removals.get(id) ?? null,
        atTip: atTips.has(id),
        refs: RefList.of(namesWorthSaying(refs, atTips.get(id) ?? [])),
      },
    ]),
  );
}

/** Reachable history, and lost commits where that does not know all. */
async function historiesOf(
  repo: Repository,
  wanted: ReadonlySet<string>,
  { revisions, beyondRefs, commits }: AttributeOptions,
): Promise<readonly BlobHistory[]> {
  if (beyondRefs !== undefined) return [await walkHistory(repo, wanted, { revisions: NOT_REFS, ids: beyondRefs })];
  if (revisions !== undefined) return [await walkHistory(repo, wanted, { revisions })];
  const reachable = await walkHistory(repo, wanted, { revisions: ALL_REFS });
  const unknown = new Set([...wanted].filter((id) => !reachable.placed.has(id)));
  if (unknown.size === 0) return [reachable];
  const lost = await lostCommits(repo, commits);
  return lost.length === 0
    ? [reachable]
    : [reachable, await walkHistory(repo, unknown, { revisions: ['--not', ...ALL_REFS], ids: lost })];
}

/** Oldest first. */
function placesOf(id: string, histories: readonly BlobHistory[]): readonly BlobPlace[] {
  const places = histories.map((history) => history.placed.get(id)).find((found) => found !== undefined);
  return [...(places ?? [])].toReversed().map(([path, mark]) => ({ path, mark }));
}

/** Commits in the store that no ref and no reflog reaches: those that the walk over all others has not seen. */
async function lostCommits(repo: Repository, commits?: ReadonlySet<string>): Promise<readonly string[]> {
  const reached = new Set(await lines(repo, ['rev-list', ...ALL_REFS]));
  const all =
    commits ??
    new Set(
      await lines(repo, [
        'cat-file',
        '--batch-all-objects',
        '--unordered',
        '--buffer',
        '--batch-check=%(objecttype) %(objectname)',
      ]),
    );
  return [...all].map((line) => line.replace(/^commit /, '')).filter((id) => !reached.has(id));
}

async function lines(repo: Repository, args: readonly string[]): Promise<readonly string[]> {
  const kept: string[] = [];
  for await (const some of splitLines(streamGit(repo, args)))
    for (const line of some) if (!OTHER_TYPES.test(line)) kept.push(line);
  return kept;
}

const OTHER_TYPES = /^(?:blob|tree|tag) /;
