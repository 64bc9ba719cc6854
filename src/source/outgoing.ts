import { openReader, outgoingObjects, type OutgoingObjects, type Repository } from '../git/index.js';
import type { Origin } from '../model/index.js';
import { attributeObjects } from './attribute-objects.js';
import { objectUnit, refNamesUnit } from './history-units.js';
import { PathNames } from './path-names.js';
import { MAX_UNIT_BYTES, type Source, type SourceBatch } from './source.js';

export type OutgoingOptions = {
  readonly repo: Repository;
  /** Ids of what is sent. */
  readonly wanted: readonly string[];
  /** Ids of what the other side has. */
  readonly known: readonly string[];
  /** Names of the refs that are made or moved. */
  readonly refs: readonly string[];
  readonly maxBytes?: number;
};

type Seen = { readonly commits: Set<string>; readonly made: Set<string> };

/** What a push brings to the other side: whole content of what its commits add, messages, tags, notes and new names. */
export function outgoingSource(options: OutgoingOptions): Source {
  const { repo, wanted, known } = options;
  const seen: Seen = { commits: new Set(), made: new Set() };
  return {
    scopes: ['range'],
    units: () => units(options, seen),
    attribute: (ids) =>
      attributeObjects(repo, ids, { ...seen, revisions: [...wanted, ...known.map((id) => `^${id}`)] }),
    facts: () => ({ commits: seen.commits.size, refs: options.refs.length, head: repo.head }),
  };
}

async function* units(options: OutgoingOptions, { commits, made }: Seen): AsyncGenerator<SourceBatch> {
  const refNames = refNamesUnit(options.refs.map((name) => ({ name, id: '' })));
  made.add(refNames.id);
  yield { units: [refNames], gaps: [] };
  const sent = await outgoingObjects(options.repo, options);
  for (const id of [...sent.commits, ...sent.others]) commits.add(id);
  yield* objectsOf(options, sent);
  const names = new PathNames();
  const named = [...sent.newPaths].flatMap((path) => names.newIn(path));
  for (const { id } of named) made.add(id);
  yield { units: named, gaps: [] };
}

async function* objectsOf(
  { repo, maxBytes = MAX_UNIT_BYTES }: OutgoingOptions,
  { commits, blobs, others }: OutgoingObjects,
): AsyncGenerator<SourceBatch> {
  const reader = await openReader(repo);
  try {
    const ids = [...commits, ...blobs.keys(), ...others];
    for await (const { objects, gaps } of reader.read(ids, { maxBytes })) {
      const read = objects.map((object) => objectUnit(object, (blobs.get(object.id) ?? []).map(historyOrigin)));
      yield { units: read, gaps };
    }
  } finally {
    await reader.close();
  }
}

const historyOrigin = (place: { readonly path: string; readonly commit: string; readonly at: number }): Origin => ({
  kind: 'history',
  ...place,
});
