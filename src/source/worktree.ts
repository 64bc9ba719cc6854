import { realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { blobId, findRepositorySync, type Repository } from '../git/index.js';
import { gap, printable, reasonOf, type ContentId, type Origin } from '../model/index.js';
import { FolderCheck } from './folder-check.js';
import type { ListBatch, Listed } from './file-list.js';
import { listFolder } from './list-folder.js';
import { isIgnored } from './list-repository.js';
import { listTree } from './list-without-git.js';
import { PathNames } from './path-names.js';
import { pathFilter, type PathChoice, type PathFilter } from './path-filter.js';
import { readFile, type FileRead } from './read-file.js';
import { MAX_UNIT_BYTES, noAttribution, type Source, type SourceBatch } from './source.js';
import { UnitBatcher } from './unit-batcher.js';

export type WorktreeOptions = PathChoice & {
  /** A folder, or one file, which is then read whatever git thinks of it. */
  readonly root: string;
  /** The repository that `root` lies in; null reads every file of the folder. */
  readonly repo: Repository | null;
  /** Also what git ignores. */
  readonly ignored?: boolean;
  readonly maxBytes?: number;
};

type Walk = {
  readonly repo: Repository | null;
  readonly folder: string;
  /** Of `folder` below the root: empty, or ending in `/`. */
  readonly prefix: string;
  readonly ignored: boolean;
  readonly maxBytes: number;
  readonly wanted: PathFilter;
  readonly names: PathNames;
};

/** The files of a working tree as they stand on disk, or of any folder, or one file. */
export function worktreeSource(options: WorktreeOptions): Source {
  return {
    scopes: ['tree'],
    units: () => units(options),
    attribute: noAttribution,
    facts: () => ({ commits: 0, refs: 0, head: options.repo?.head ?? null }),
  };
}

async function* units(options: WorktreeOptions): AsyncGenerator<SourceBatch> {
  const { root, repo, ignored = false, maxBytes = MAX_UNIT_BYTES } = options;
  const found = whatIs(root);
  const batcher = new UnitBatcher();
  if (found.kind === 'failed') batcher.addGap(gap('source', printable(root), found.because));
  else if (found.kind === 'file') addNamed(batcher, found.path, { name: basename(root), maxBytes, repo });
  else {
    const how = { ignored, maxBytes, wanted: pathFilter(options), names: new PathNames() };
    yield* walk({ ...how, repo, folder: found.path, prefix: '' }, batcher);
  }
  if (!batcher.empty) yield batcher.take();
}

/** What the user named may be a link: that one is followed. */
function whatIs(
  root: string,
): { readonly kind: 'file' | 'folder'; readonly path: string } | { readonly kind: 'failed'; readonly because: string } {
  try {
    const path = realpathSync(resolve(root));
    return { kind: statSync(path).isDirectory() ? 'folder' : 'file', path };
  } catch (error) {
    return {
      kind: 'failed',
      because: reasonOf((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file or folder' : error),
    };
  }
}

function addNamed(
  batcher: UnitBatcher,
  path: string,
  { name, maxBytes, repo }: { name: string; maxBytes: number; repo: Repository | null },
): void {
  const read = readFile(path, maxBytes);
  if (read.kind === 'bytes') add(batcher, read.bytes, { path: name, repo });
  else batcher.addGap(gap('source', printable(name), read.kind === 'folder' ? 'it is a folder' : read.because));
}

async function* walk(at: Walk, batcher: UnitBatcher): AsyncGenerator<SourceBatch> {
  const folders = new FolderCheck(at.folder);
  let count = 0;
  for await (const { files, gaps } of list(at)) {
    batcher.addGap(...gaps);
    count += files.length;
    for (const file of files) {
      const path = at.prefix + file.path;
      if (!at.wanted(path)) continue;
      batcher.addUnit(...at.names.newIn(path));
      if (!folders.isReal(file)) continue;
      const read = readFile(folders.fullPath(file), at.maxBytes);
      if (read.kind === 'folder') yield* nested(at, file, batcher);
      else take(batcher, { read: known(file, read), path, repo: at.repo });
      if (batcher.full) yield batcher.take();
    }
  }
  // A folder that git ignores as a whole lists nothing, and nothing must not look like clean.
  if (count === 0 && at.repo !== null && at.folder !== at.repo.workTree && (await isIgnored(at.repo, at.folder)))
    yield* walk({ ...at, repo: null }, batcher);
}

function list({ repo, folder, ignored }: Walk): AsyncIterable<ListBatch> {
  return repo === null || repo.workTree === null ? listFolder(folder) : listTree(repo, folder, ignored);
}

/** A submodule, or a repository inside this one: git names its folder only, and what is in it is read here. */
async function* nested(at: Walk, file: Listed, batcher: UnitBatcher): AsyncGenerator<SourceBatch> {
  const name = file.path.replace(/\/$/, '');
  const folder = join(at.folder, name);
  const repo = findRepositorySync(folder, { env: at.repo?.env ?? {} });
  const own = repo !== null && repo.workTree === folder ? repo : null;
  yield* walk({ ...at, repo: own, folder, prefix: `${at.prefix}${name}/` }, batcher);
}

/** A listing without git cannot name such a file, and so the read looked for another one. */
function known(
  { path, raw }: Listed,
  read: Exclude<FileRead, { kind: 'folder' }>,
): Exclude<FileRead, { kind: 'folder' }> {
  const lost = read.kind === 'nothing' && raw === null && path.includes('\ufffd');
  return lost ? { kind: 'failed', because: 'its name is not valid UTF-8, and only git can list such names' } : read;
}

function take(
  batcher: UnitBatcher,
  { read, path, repo }: { read: Exclude<FileRead, { kind: 'folder' }>; path: string; repo: Repository | null },
): void {
  switch (read.kind) {
    case 'bytes':
      return add(batcher, read.bytes, { path, repo });
    case 'failed':
      return batcher.addGap(gap('source', printable(path), read.because));
    case 'nothing':
      return undefined;
  }
}

function add(batcher: UnitBatcher, bytes: Buffer, { path, repo }: { path: string; repo: Repository | null }): void {
  const origin: Origin = { kind: 'file', path };
  let id: ContentId | undefined;
  batcher.addUnit({
    // Hashing every file takes a twentieth of a scan, and a scan of the files alone asks for few of the ids.
    get id() {
      return (id ??= blobId(bytes, repo?.objectFormat ?? 'sha1'));
    },
    bytes,
    origins: [origin],
  });
}
