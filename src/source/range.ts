import { addedObjects, openReader, type AddedPlace, type Repository } from '../git/index.js';
import type { Origin } from '../model/index.js';
import { attributeObjects } from './attribute-objects.js';
import { objectUnit } from './history-units.js';
import { PathNames } from './path-names.js';
import { MAX_UNIT_BYTES, type Source, type SourceBatch } from './source.js';

export type RangeOptions = {
  readonly repo: Repository;
  /** As git takes it: `A..B`. */ readonly range: string;
  readonly maxBytes?: number;
};

/** What the commits of a range add, merges included: each changed file's whole content, new names, and the commits themselves. */
export function rangeSource(options: RangeOptions): Source {
  const { repo, range } = options;
  const commits = new Set<string>();
  const made = new Set<string>();
  return {
    scopes: ['range'],
    units: () => units(options, { commits, made }),
    attribute: (wanted) => attributeObjects(repo, wanted, { commits, made, revisions: [range] }),
    facts: () => ({ commits: commits.size, refs: 0, head: repo.head }),
  };
}

async function* units(
  { repo, range, maxBytes = MAX_UNIT_BYTES }: RangeOptions,
  { commits, made }: { readonly commits: Set<string>; readonly made: Set<string> },
): AsyncGenerator<SourceBatch> {
  const added = await addedObjects(repo, [range]);
  for (const id of added.commits) commits.add(id);
  const reader = await openReader(repo);
  try {
    for await (const { objects, gaps } of reader.read([...added.commits, ...added.blobs.keys()], { maxBytes })) {
      yield {
        units: objects.map((object) => objectUnit(object, (added.blobs.get(object.id) ?? []).map(historyOrigin))),
        gaps,
      };
    }
  } finally {
    await reader.close();
  }
  const names = new PathNames();
  const named = [...added.newPaths].flatMap((path) => names.newIn(path));
  for (const { id } of named) made.add(id);
  yield { units: named, gaps: [] };
}

const historyOrigin = (place: AddedPlace): Origin => ({ kind: 'history', ...place });
