import { readdirSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { blobId, GitError, runGit, type Repository } from '../git/index.js';
import { gap, printable, type Gap, type Unit } from '../model/index.js';
import { gitFolderName } from './git-folder.js';
import { lfsPointers, usesLfs, type PlacedPointer } from './lfs-pointers.js';
import { pathFilter, type PathChoice } from './path-filter.js';
import { readFile } from './read-file.js';
import { MAX_UNIT_BYTES, noAttribution, type Source, type SourceBatch } from './source.js';
import { UnitBatcher } from './unit-batcher.js';

export type LfsOptions = PathChoice & { readonly repo: Repository; readonly maxBytes?: number };

/** The content that LFS keeps beside the repository, pointed at or not; a gap for each pointer whose content is not here. */
export function lfsSource(options: LfsOptions): Source {
  return {
    scopes: ['history'],
    units: () => units(options),
    attribute: noAttribution,
    facts: () => ({ commits: 0, refs: 0, head: options.repo.head }),
  };
}

const MOST_GAPS = 100;

async function* units(options: LfsOptions): AsyncGenerator<SourceBatch> {
  const { repo, maxBytes = MAX_UNIT_BYTES } = options;
  const wanted = pathFilter(options);
  const batcher = new UnitBatcher();
  const pointers = await pointersOf(repo, batcher);
  if (pointers === null) return yield batcher.take();
  const missing = new Map(pointers.map((pointer) => [pointer.oid, pointer]));
  const folder = await objectsFolder(repo, batcher);
  for (const { oid, file } of objectFiles(folder)) {
    const pointer = missing.get(oid);
    missing.delete(oid);
    const path = pointer?.path ?? shownPath(repo, file);
    if (!wanted(path)) continue;
    const read = readFile(file, maxBytes);
    if (read.kind === 'failed') batcher.addGap(gap('source', printable(path), `LFS object ${oid}: ${read.because}`));
    if (read.kind !== 'bytes') continue;
    batcher.addUnit(unitOf(read.bytes, path, repo));
    if (pointer !== undefined && pointer.size !== read.bytes.length)
      batcher.addGap(gap('source', printable(path), cutShort(pointer, read.bytes.length)));
    if (batcher.full) yield batcher.take();
  }
  batcher.addGap(...absent([...missing.values()].filter(({ path }) => wanted(path))));
  if (!batcher.empty) yield batcher.take();
}

/** Null where LFS is not used. Where git does not read, what is in the folder of LFS is read all the same. */
async function pointersOf(repo: Repository, batcher: UnitBatcher): Promise<readonly PlacedPointer[] | null> {
  try {
    return (await usesLfs(repo)) ? await lfsPointers(repo) : null;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (error.code === 'E_GIT_FAILED')
      batcher.addGap(gap('git', error.code, `${error.message} Pointers of LFS were not looked for`));
    return [];
  }
}

/** `lfs.storage` moves the folder. A folder that is no part of the repository is not read because a repository says so. */
async function objectsFolder(repo: Repository, batcher: UnitBatcher): Promise<string> {
  const standard = join(repo.commonDir, 'lfs');
  const configured = await runGit(repo, ['config', '--type=path', '--get', 'lfs.storage'], { accept: [0, 1] }).then(
    (answer) => answer.toString('utf8').trim(),
    () => '',
  );
  const storage = configured === '' ? standard : resolve(repo.commonDir, configured);
  const inside = [repo.commonDir, ...(repo.workTree === null ? [] : [repo.workTree])].some((top) =>
    isBelow(storage, top),
  );
  if (!inside)
    batcher.addGap(
      gap('source', printable(storage), 'lfs.storage names a folder outside the repository: its objects are not read'),
    );
  return join(inside ? storage : standard, 'objects');
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}

const OID = /^[0-9a-f]{64}$/;
const HALF = /^[0-9a-f]{2}$/;

/** `objects/aa/bb/OID`. */
function* objectFiles(folder: string): Generator<{ readonly oid: string; readonly file: string }> {
  for (const first of namesIn(folder, HALF))
    for (const second of namesIn(join(folder, first), HALF))
      for (const oid of namesIn(join(folder, first, second), OID))
        yield { oid, file: join(folder, first, second, oid) };
}

function namesIn(folder: string, pattern: RegExp): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => pattern.test(name));
  } catch {
    return [];
  }
}

const shownPath = (repo: Repository, file: string): string =>
  gitFolderName(repo) + relative(repo.commonDir, file).replaceAll('\\', '/');

const unitOf = (bytes: Buffer, path: string, { objectFormat }: Repository): Unit => ({
  id: blobId(bytes, objectFormat),
  bytes,
  origins: [{ kind: 'metadata', what: 'lfs-object', ref: path }],
});

const cutShort = ({ oid, size }: PlacedPointer, has: number): string =>
  `LFS object ${oid} has ${has} bytes instead of ${size}; git lfs fsck tells more`;

/** Each by its name, unless they are more than anybody reads. */
function absent(pointers: readonly PlacedPointer[]): readonly Gap[] {
  const shown = pointers.slice(0, MOST_GAPS);
  const rest = pointers.length - shown.length;
  return [
    ...shown.map(({ path, oid, size }) =>
      gap('source', printable(path), `LFS object ${oid} of ${size} bytes is not here; git lfs fetch --all brings it`),
    ),
    ...(rest === 0 ? [] : [gap('source', 'LFS', `${rest} more objects are not here; git lfs fetch --all brings them`)]),
  ];
}
