import type { BlobAttribution } from './attribution.js';
import { CatFileReader } from './cat-file-reader.js';
import { peel } from './peel.js';
import { markOf } from './person.js';
import { RefList } from './ref-table.js';
import { listRefs, namesWorthSaying, type Ref } from './refs.js';
import type { Repository } from './repository.js';
import { streamGit } from './run.js';
import { splitLines } from './split-lines.js';

const MAX_BYTES = 64 << 20;

/**
 * Who made the given commits and tags, when, and the refs that reach them: what is said in a commit's message is at a tip as long
 * as any ref reaches the commit. Ids of other objects are left out.
 * @throws GitError when git cannot walk at all.
 */
export async function attributeCommits(
  repo: Repository,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, BlobAttribution>> {
  const found = new Map<string, BlobAttribution>();
  if (ids.size === 0) return found;
  const refs = await listRefs(repo);
  const reaching = await reachingRefs(repo, refs, ids);
  const reader = new CatFileReader(repo);
  for await (const { objects } of reader.read(ids, { types: ['commit', 'tag'], maxBytes: MAX_BYTES })) {
    for (const { id, bytes } of objects) {
      const names = reaching.get(id) ?? [];
      const shown = RefList.of(namesWorthSaying(refs, names));
      found.set(id, { places: [], introduced: markOf(id, bytes), removed: null, atTip: names.length > 0, refs: shown });
    }
  }
  return found;
}

/** Walks all commits from the tips down and hands each set of refs on to the parents; a set is a number, one bit for each ref. */
async function reachingRefs(
  repo: Repository,
  refs: readonly Ref[],
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const reached = tipSets(refs, await peel(repo, refs, 'commit'));
  const answer = new Map<string, readonly string[]>(
    refs.filter(({ id }) => ids.has(id)).map(({ id }) => [id, namesAt(refs, id)]),
  );
  for await (const lines of splitLines(streamGit(repo, ['rev-list', '--all', '--topo-order', '--parents']))) {
    for (const line of lines) {
      const [commit = '', ...parents] = line.split(' ');
      const set = reached.get(commit) ?? 0n;
      if (ids.has(commit))
        answer.set(
          commit,
          refs.filter((_, bit) => (set >> BigInt(bit)) & 1n).map(({ name }) => name),
        );
      reached.delete(commit);
      for (const parent of parents) reached.set(parent, (reached.get(parent) ?? 0n) | set);
    }
  }
  return answer;
}

const namesAt = (refs: readonly Ref[], id: string): readonly string[] =>
  refs.filter((ref) => ref.id === id).map(({ name }) => name);

function tipSets(refs: readonly Ref[], commits: ReadonlyMap<string, string>): Map<string, bigint> {
  const sets = new Map<string, bigint>();
  for (const [bit, { name }] of refs.entries()) {
    const commit = commits.get(name) ?? '';
    sets.set(commit, (sets.get(commit) ?? 0n) | (1n << BigInt(bit)));
  }
  return sets;
}
