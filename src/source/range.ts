import {
  addedObjects,
  openReader,
  shallowCommits,
  type AddedChange,
  type AddedPlace,
  type Repository,
} from '../git/index.js';
import { gap, type Gap, type Origin } from '../model/index.js';
import { attributeObjects } from './attribute-objects.js';
import { objectUnit } from './history-units.js';
import { PathNames } from './path-names.js';
import { MAX_UNIT_BYTES, type Source, type SourceBatch } from './source.js';

export type RangeOptions = {
  readonly repo: Repository;
  /** As git takes it, `A..B`; or revisions, those to leave out with `^`. */
  readonly range: string | readonly string[];
  /** What is known beforehand not to be here. */
  readonly gaps?: readonly Gap[];
  readonly maxBytes?: number;
  /** Told each change of the range. */
  readonly onChange?: ((change: AddedChange) => void) | undefined;
};

/** What the commits of a range add, merges included: each changed file's whole content, new names, and the commits themselves. */
export function rangeSource(options: RangeOptions): Source {
  const { repo } = options;
  const revisions = revisionsOf(options);
  const commits = new Set<string>();
  const made = new Set<string>();
  return {
    scopes: ['range'],
    units: () => units(options, { commits, made }),
    attribute: (wanted) => attributeObjects(repo, wanted, { commits, made, revisions }),
    facts: () => ({ commits: commits.size, refs: 0, head: repo.head }),
  };
}

const revisionsOf = ({ range }: RangeOptions): readonly string[] => (typeof range === 'string' ? [range] : range);

async function* units(
  options: RangeOptions,
  { commits, made }: { readonly commits: Set<string>; readonly made: Set<string> },
): AsyncGenerator<SourceBatch> {
  const { repo, maxBytes = MAX_UNIT_BYTES } = options;
  const added = await addedObjects(repo, revisionsOf(options), { onChange: options.onChange });
  for (const id of added.commits) commits.add(id);
  yield { units: [], gaps: [...(options.gaps ?? []), ...cutOff(repo, commits)] };
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

/** Commits whose parents a shallow clone does not have: what was between them and the start of the range is not here. */
function cutOff(repo: Repository, commits: ReadonlySet<string>): readonly Gap[] {
  if (!repo.shallow) return [];
  return shallowCommits(repo)
    .filter((id) => commits.has(id))
    .map((id) => gap('git', `commits before ${id.slice(0, 10)}`, 'the clone is shallow; run: git fetch --unshallow'));
}

const historyOrigin = (place: AddedPlace): Origin => ({ kind: 'history', ...place });
