import type { Gap } from '../model/index.js';
import { CatFileReader } from './cat-file-reader.js';
import { ChangeMark } from './change-mark.js';
import { EMPTY_TREE } from './empty-tree.js';
import { indexEntries } from './index-entries.js';
import { objectsFolder, readLoose } from './loose-object.js';
import { stagedChanges } from './index-file/index.js';
import { GITLINK, readRawDiff, type RawChange } from './raw-diff.js';
import type { Repository } from './repository.js';
import { streamGit } from './run.js';

/** Content that the next commit would add or change. */
export type StagedBlob = { readonly id: string; readonly bytes: Uint8Array };
export type StagedBatch = { readonly blobs: readonly StagedBlob[]; readonly gaps: readonly Gap[] };

export type Staged = {
  /** By the id of the blob that is staged there, in the order of the index. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  /** Paths that HEAD does not have, those of submodules among them. */
  readonly newPaths: readonly string[];
  /** Ids of what HEAD has in the place of content that changes, by path. */
  readonly replaced: ReadonlyMap<string, string>;
  /** Names all changes against HEAD: the commit that makes just these has the same. */
  readonly mark: string;
  /** The blobs, each once, a few megabytes at a time. */
  batches(): AsyncGenerator<StagedBatch>;
};

const BATCH_BYTES = 4 << 20;
const BATCH_BLOBS = 256;

/**
 * What is staged against HEAD, as the index holds it, never as the working file has it. New content nearly always stands in
 * loose objects, which are read here at once; only the rest costs another process.
 * @throws GitError when git cannot compare.
 */
export async function readStaged(repo: Repository, options: { readonly maxBytes: number }): Promise<Staged> {
  const changes = await stagedPaths(repo);
  return { ...changes, batches: () => readBlobs(repo, changes.paths.keys(), options.maxBytes) };
}

/** Blobs by their ids, each once: from files of their own where they have one, and the rest through git. */
export async function* readBlobs(
  repo: Repository,
  ids: Iterable<string>,
  maxBytes: number,
): AsyncGenerator<StagedBatch> {
  const folder = objectsFolder(repo);
  const others: string[] = [];
  let blobs: StagedBlob[] = [];
  let bytes = 0;
  for (const id of ids) {
    const object = readLoose(folder, id, maxBytes);
    if (object?.type !== 'blob') {
      others.push(id);
      continue;
    }
    blobs.push({ id, bytes: object.bytes });
    bytes += object.bytes.length;
    if (bytes < BATCH_BYTES && blobs.length < BATCH_BLOBS) continue;
    yield { blobs, gaps: [] };
    [blobs, bytes] = [[], 0];
  }
  yield { blobs, gaps: [] };
  if (others.length > 0) yield* packed(repo, others, maxBytes);
}

async function* packed(repo: Repository, ids: readonly string[], maxBytes: number): AsyncGenerator<StagedBatch> {
  const reader = new CatFileReader(repo);
  try {
    for await (const { objects, gaps } of reader.read(ids, { types: ['blob'], maxBytes }))
      yield { blobs: objects, gaps };
  } finally {
    await reader.close();
  }
}

async function stagedPaths(repo: Repository): Promise<Omit<Staged, 'batches'>> {
  const newPaths: string[] = [];
  const paths = new Map<string, string[]>();
  const replaced = new Map<string, string>();
  const mark = new ChangeMark();
  const add = (id: string, path: string): void => {
    const known = paths.get(id);
    if (known === undefined) paths.set(id, [path]);
    else known.push(path);
  };
  let conflict = false;
  const take = (change: RawChange): void => {
    const { before, after, mode, status, path } = change;
    mark.add(change);
    if (status === 'A') newPaths.push(path);
    if (status === 'M' && before[0] !== undefined) replaced.set(path, before[0]);
    if (status === 'U') conflict = true;
    else if (status !== 'D' && mode !== GITLINK) add(after, path);
  };
  const plain = stagedChanges(repo);
  if (plain === null) await changesByGit(repo, take);
  else for (const change of plain) take(change);
  if (conflict) await addConflicts(repo, add);
  return { paths, newPaths, replaced, mark: mark.text };
}

/** The same from git itself, which reads every index. */
export async function changesByGit(repo: Repository, change: (change: RawChange) => void): Promise<void> {
  const args = [
    'diff-index',
    '--cached',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--ignore-submodules=none',
    '--ita-invisible-in-index',
    repo.head ?? EMPTY_TREE[repo.objectFormat],
    '--',
  ];
  await readRawDiff(streamGit(repo, args), { change });
}

/** Each side of a conflict is content in the index too. */
async function addConflicts(repo: Repository, add: (id: string, path: string) => void): Promise<void> {
  for await (const entries of indexEntries(repo, { unmerged: true })) {
    for (const { id, mode, path } of entries) if (mode !== GITLINK) add(id, path);
  }
}
