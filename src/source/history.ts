import {
  absentObjects,
  addedObjects,
  Connections,
  GitError,
  listRefs,
  namesBelow,
  openReader,
  peel,
  reachableObjects,
  type GitObject,
  type ObjectReader,
  type ReadBatch,
  type ReadOptions,
  type Ref,
  type Repository,
} from '../git/index.js';
import { gap, type Gap, type Unit } from '../model/index.js';
import { PathNames } from './path-names.js';
import type { HistoryOptions } from './history-options.js';
import { attributeObjects } from './attribute-objects.js';
import { objectUnit, pathUnit, refNamesUnit } from './history-units.js';
import { notWalked, walkHistory } from './history-walk.js';
import { MAX_UNIT_BYTES, type Source, type SourceBatch } from './source.js';

type State = {
  readonly connections: Connections;
  /** Commits and tags. */
  readonly commits: Set<string>;
  tags: number;
  readonly made: Set<string>;
  refs: readonly Ref[];
  kind: ObjectReader['kind'];
};

/**
 * Full history: every blob once, whatever carries it, and commits and tags as they are stored; also the names of refs, and of the
 * files and folders at their tips.
 */
export function historySource(options: HistoryOptions): Source {
  const { repo } = options;
  const state: State = {
    connections: new Connections(repo),
    commits: new Set(),
    tags: 0,
    made: new Set(),
    refs: [],
    kind: 'cat-file',
  };
  const walked = notWalked();
  return {
    scopes: ['history'],
    units: () => units(options, state),
    // Since a date, few objects are wanted: reading them by name is quicker than walking all.
    ...(options.since === undefined ? { walk: (open) => walkHistory(options, walked, open) } : {}),
    read: (id) => walked.open?.().read(id) ?? null,
    attribute: async (wanted) => {
      if (walked.state === 'done') return walked.known.attributions;
      if (walked.state === 'broken-off' || state.kind !== 'cat-file') return new Map();
      return attributeObjects(repo, wanted, { ...state, complete: isWhole(options) });
    },
    facts: () => ({
      commits: walked.known.commits + state.commits.size - state.tags,
      refs: Math.max(walked.refs.length, state.refs.length),
      head: repo.head,
    }),
  };
}

async function* units(options: HistoryOptions, state: State): AsyncGenerator<SourceBatch> {
  yield* framed(options, state, async function* (reader) {
    const { batches, newPaths } = await chosen(reader, options);
    for await (const { objects, gaps } of batches) {
      for (const object of objects) note(object, state);
      yield { units: objects.map((object) => objectUnit(object)), gaps };
    }
    yield { units: newNames(newPaths, state), gaps: [] };
  });
}

/** What comes before and after the objects, however those are read: names, and what is known to be missing. */
async function* framed(
  options: HistoryOptions,
  state: State,
  objects: (reader: ObjectReader) => AsyncIterable<SourceBatch>,
): AsyncGenerator<SourceBatch> {
  const { repo } = options;
  if (repo.broken !== null)
    yield { units: [], gaps: [gap('git', repo.gitDir, `${repo.broken}; its objects are read all the same`)] };
  const reader = await openReader(repo);
  state.kind = reader.kind;
  if (reader.refusal !== undefined) yield { units: [], gaps: [objectsOnly(reader.refusal)] };
  try {
    if (reader.kind === 'cat-file') yield* namesOf(reader, repo, state);
    yield* objects(reader);
    if (reader.kind === 'cat-file')
      yield { units: [], gaps: repo.partial ? await absentObjects(repo) : await state.connections.missing() };
    if (repo.shallow)
      yield {
        units: [],
        gaps: [
          gap('git', repo.gitDir, 'a shallow clone: older commits are not here (git fetch --unshallow brings them)'),
        ],
      };
  } finally {
    await reader.close();
  }
}

/** Names and people are read through git alone. */
const objectsOnly = ({ code, message }: GitError): Gap =>
  gap(
    'git',
    code,
    `${message} Objects were read without it; names of refs and files were not, nor who brought what in`,
  );

const isWhole = ({ refs, since, skip }: HistoryOptions): boolean =>
  refs === undefined && since === undefined && skip === undefined;

function note(object: GitObject, state: State): void {
  if (object.type !== 'commit' && object.type !== 'tag') return;
  if (object.type === 'tag' && !state.commits.has(object.id)) state.tags++;
  state.commits.add(object.id);
  state.connections.follow(object);
}

type Chosen = { readonly batches: AsyncIterable<ReadBatch>; readonly newPaths: Iterable<string> };

async function chosen(reader: ObjectReader, options: HistoryOptions): Promise<Chosen> {
  const { repo, refs, since, skip, maxBytes = MAX_UNIT_BYTES } = options;
  const how: ReadOptions = { maxBytes, ...(skip === undefined ? {} : { skip }) };
  const without = (ids: readonly string[]): readonly string[] => ids.filter((id) => skip?.has(id) !== true);
  if (since !== undefined) {
    const { commits, blobs, newPaths } = await addedObjects(repo, refs ?? null, { since });
    return { batches: reader.read(without([...commits, ...blobs.keys()]), how), newPaths };
  }
  if (refs === undefined) return { batches: reader.all(how), newPaths: [] };
  return { batches: reader.read(without(await reachableObjects(repo, refs)), how), newPaths: [] };
}

/** Names of files and folders that are at no tip any more. */
function newNames(paths: Iterable<string>, state: State): readonly Unit[] {
  const names = new PathNames();
  const units = [...paths].flatMap((path) => names.newIn(path)).filter(({ id }) => !state.made.has(id));
  for (const { id } of units) state.made.add(id);
  return units;
}

/** Names of refs, and those of files and folders at their tips; what came and went since a date is told apart. */
async function* namesOf(reader: ObjectReader, repo: Repository, state: State): AsyncGenerator<SourceBatch> {
  try {
    state.refs = await listRefs(repo);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    yield { units: [], gaps: [gap('git', 'refs', error.message)] };
    return;
  }
  // The names in the trees of notes are ids of what is noted.
  const named = state.refs.filter(({ name }) => !name.startsWith('refs/notes/'));
  const { names, blobs, gaps } = await namesBelow(reader, new Set((await peel(repo, named, 'tree')).values()));
  const units: readonly Unit[] = [refNamesUnit(state.refs), ...[...names].map(([name, path]) => pathUnit(name, path))];
  for (const { id } of units) state.made.add(id);
  state.connections.add(state.refs.map(({ id }) => id));
  state.connections.add(blobs);
  yield { units, gaps };
}
