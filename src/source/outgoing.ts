import { openReader, outgoingObjects, type Outgoing, type OutgoingObjects, type Repository } from '../git/index.js';
import { gap, type Gap, type Origin } from '../model/index.js';
import { attributeObjects } from './attribute-objects.js';
import { objectUnit, refNamesUnit } from './history-units.js';
import { PathNames } from './path-names.js';
import { MAX_UNIT_BYTES, type Source, type SourceBatch } from './source.js';

export type OutgoingOptions = {
  readonly repo: Repository;
  /** Ids of what is sent. */
  readonly wanted: readonly string[];
  /** Ids of what the other side has; `refs` for all that the refs here reach. */
  readonly known: Outgoing['known'];
  /** Names of the refs that are made or moved. */
  readonly refs: readonly string[];
  readonly maxBytes?: number;
  /** Told each change that is sent. */
  readonly onChange?: Outgoing['onChange'];
  /** When it is aborted, the source ends, with a gap that says how much was left. */
  readonly signal?: AbortSignal;
};

/** `left` is how many objects are still to be read; null before they are counted. */
type Seen = { readonly commits: Set<string>; readonly made: Set<string>; left: number | null };

/** What a push brings to the other side: whole content of what its commits add, messages, tags, notes and new names. */
export function outgoingSource(options: OutgoingOptions): Source {
  const { repo, wanted, known } = options;
  const seen: Seen = { commits: new Set(), made: new Set(), left: null };
  return {
    scopes: ['range'],
    units: () => untilAborted(options.signal, seen, units(options, seen)),
    attribute: (ids) =>
      attributeObjects(repo, ids, {
        ...seen,
        ...(known === 'refs' ? { beyondRefs: wanted } : { revisions: [...wanted, ...known.map((id) => `^${id}`)] }),
      }),
    facts: () => ({ commits: seen.commits.size, refs: options.refs.length, head: repo.head }),
  };
}

async function* untilAborted(
  signal: AbortSignal | undefined,
  seen: Seen,
  batches: AsyncGenerator<SourceBatch>,
): AsyncGenerator<SourceBatch> {
  if (signal === undefined) return yield* batches;
  try {
    for await (const batch of batches) {
      yield batch;
      if (signal.aborted && seen.left !== 0) return yield { units: [], gaps: [timeGap(seen)] };
    }
  } catch (thrown) {
    // Whoever set the limit also ends the git that is at work.
    if (!signal.aborted) throw thrown;
    yield { units: [], gaps: [timeGap(seen)] };
  }
}

const timeGap = ({ left }: Seen): Gap =>
  gap('source', left === null ? 'what is sent' : `${left} of the objects that are sent`, 'the time was up');

async function* units(options: OutgoingOptions, seen: Seen): AsyncGenerator<SourceBatch> {
  const { commits, made } = seen;
  const refNames = refNamesUnit(options.refs.map((name) => ({ name, id: '' })));
  made.add(refNames.id);
  yield { units: [refNames], gaps: [] };
  const sent = await outgoingObjects(options.repo, options);
  for (const id of [...sent.commits, ...sent.others]) commits.add(id);
  seen.left = sent.commits.length + sent.blobs.size + sent.others.length;
  for await (const batch of objectsOf(options, sent)) {
    seen.left -= batch.units.length + batch.gaps.length;
    yield batch;
  }
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
