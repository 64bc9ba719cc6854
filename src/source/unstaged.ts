import { blobId, GITLINK, indexEntries, type IndexEntry, type Repository } from '../git/index.js';
import { gap, printable } from '../model/index.js';
import { FolderCheck } from './folder-check.js';
import { listed } from './file-list.js';
import { listUntracked } from './list-repository.js';
import { PathNames } from './path-names.js';
import { pathFilter, type PathChoice } from './path-filter.js';
import { readFile } from './read-file.js';
import { MAX_UNIT_BYTES, noAttribution, type Source, type SourceBatch } from './source.js';
import { UnitBatcher } from './unit-batcher.js';

export type UnstagedOptions = PathChoice & { readonly repo: Repository; readonly maxBytes?: number };

/**
 * Working files that differ from the index, and files that git does not track yet and does not ignore, with their names.
 * They are compared here by content: git's own comparison would run the content filters that the repository names.
 */
export function unstagedSource(options: UnstagedOptions): Source {
  return {
    scopes: ['unstaged'],
    units: () => units(options),
    attribute: noAttribution,
    facts: () => ({ commits: 0, refs: 0, head: options.repo.head }),
  };
}

type Tracked = Pick<IndexEntry, 'raw'> & { readonly id: string | null };

async function* units(options: UnstagedOptions): AsyncGenerator<SourceBatch> {
  const { repo, maxBytes = MAX_UNIT_BYTES } = options;
  if (repo.workTree === null) return;
  const wanted = pathFilter(options);
  const folders = new FolderCheck(repo.workTree);
  const batcher = new UnitBatcher();
  const names = new PathNames();
  for await (const { raw, id } of candidates(repo, batcher)) {
    const file = listed(raw);
    if (!wanted(file.path)) continue;
    if (id === null) batcher.addUnit(...names.newIn(file.path));
    if (!folders.isReal(file)) continue;
    const read = readFile(folders.fullPath(file), maxBytes);
    if (read.kind === 'failed') batcher.addGap(gap('source', printable(file.path), read.because));
    if (read.kind !== 'bytes') continue;
    const now = blobId(read.bytes, repo.objectFormat);
    if (now !== id) batcher.addUnit({ id: now, bytes: read.bytes, origins: [{ kind: 'file', path: file.path }] });
    if (batcher.full) yield batcher.take();
  }
  if (!batcher.empty) yield batcher.take();
}

async function* candidates(repo: Repository, batcher: UnitBatcher): AsyncGenerator<Tracked> {
  for await (const entries of indexEntries(repo)) {
    for (const entry of entries) {
      // Of a conflict, "ours" is compared with: the sides are listed one after the other.
      if (entry.mode !== GITLINK && (entry.stage === 0 || entry.stage === 2)) yield entry;
    }
  }
  for await (const { names, gaps } of listUntracked(repo)) {
    batcher.addGap(...gaps);
    for (const raw of names) yield { raw, id: null };
  }
}
