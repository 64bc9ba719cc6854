import type { Gap } from '../model/index.js';
import { CatFileReader } from './cat-file-reader.js';
import { EMPTY_TREE } from './empty-tree.js';
import { indexEntries } from './index-entries.js';
import { objectsFolder, readLoose } from './loose-object.js';
import { GITLINK, readRawDiff } from './raw-diff.js';
import type { Repository } from './repository.js';
import { streamGit } from './run.js';

/** Content that the next commit would add or change, and all the paths that it would stand at. */
export type StagedBlob = { readonly id: string; readonly paths: readonly string[]; readonly bytes: Uint8Array };
export type StagedBlobs = {
  readonly blobs: readonly StagedBlob[];
  /** Paths that HEAD does not have, those of submodules among them. */
  readonly newPaths: readonly string[];
  readonly gaps: readonly Gap[];
};

/**
 * What is staged against HEAD, as the index holds it, never as the working file has it. New content nearly always stands in
 * loose objects, which are read here at once; only the rest costs another process.
 * @throws GitError when git cannot compare.
 */
export async function stagedBlobs(repo: Repository, options: { readonly maxBytes: number }): Promise<StagedBlobs> {
  const { paths, newPaths } = await stagedPaths(repo);
  const folder = objectsFolder(repo);
  const blobs: StagedBlob[] = [];
  const others: string[] = [];
  for (const [id, at] of paths) {
    const object = readLoose(folder, id, options.maxBytes);
    if (object?.type === 'blob') blobs.push({ id, paths: at, bytes: object.bytes });
    else others.push(id);
  }
  if (others.length === 0) return { blobs, newPaths, gaps: [] };
  const rest = await readRest(repo, others, options.maxBytes);
  return {
    blobs: [...blobs, ...rest.blobs.map((blob) => ({ ...blob, paths: paths.get(blob.id) ?? [] }))],
    newPaths,
    gaps: rest.gaps,
  };
}

type StagedPaths = {
  /** By the id of the blob that is staged there. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly newPaths: readonly string[];
};

async function stagedPaths(repo: Repository): Promise<StagedPaths> {
  const newPaths: string[] = [];
  const paths = new Map<string, string[]>();
  const add = (id: string, path: string): void => {
    paths.set(id, [...(paths.get(id) ?? []), path]);
  };
  let conflict = false;
  const args = [
    'diff-index',
    '--cached',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--ignore-submodules=none',
    repo.head ?? EMPTY_TREE[repo.objectFormat],
    '--',
  ];
  await readRawDiff(streamGit(repo, args), {
    change: ({ after, mode, status, path }) => {
      if (status === 'A') newPaths.push(path);
      if (status === 'U') conflict = true;
      else if (status !== 'D' && mode !== GITLINK) add(after, path);
    },
  });
  if (conflict) await addConflicts(repo, add);
  return { paths, newPaths };
}

/** Each side of a conflict is content in the index too. */
async function addConflicts(repo: Repository, add: (id: string, path: string) => void): Promise<void> {
  for await (const entries of indexEntries(repo, { unmerged: true })) {
    for (const { id, mode, path } of entries) if (mode !== GITLINK) add(id, path);
  }
}

async function readRest(
  repo: Repository,
  ids: readonly string[],
  maxBytes: number,
): Promise<{ readonly blobs: readonly { id: string; bytes: Uint8Array }[]; readonly gaps: readonly Gap[] }> {
  const reader = new CatFileReader(repo);
  const blobs: { id: string; bytes: Uint8Array }[] = [];
  const gaps: Gap[] = [];
  try {
    for await (const batch of reader.read(ids, { types: ['blob'], maxBytes })) {
      blobs.push(...batch.objects);
      gaps.push(...batch.gaps);
    }
  } finally {
    await reader.close();
  }
  return { blobs, gaps };
}
