import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CatFileReader, splitLines, splitNul, streamGit, type GitObject, type Repository } from '../git/index.js';
import { lfsPointer, MAX_POINTER_BYTES, type LfsPointer } from './lfs-pointer.js';

/** A pointer with one path that it stands at. */
export type PlacedPointer = LfsPointer & { readonly path: string };

const ATTRIBUTES = /(?:^|\/)\.gitattributes$/;
const FILTER = 'filter=lfs';
const MAX_ATTRIBUTES = 1 << 20;
const TAB = 0x09;

/**
 * Whether files of the repository are kept by LFS: it has a folder for them, or a `.gitattributes` of HEAD says so. Pointers are
 * small files among many others, and looking for them costs as much as listing all of history.
 */
export async function usesLfs(repo: Repository): Promise<boolean> {
  if (existsSync(join(repo.commonDir, 'lfs'))) return true;
  if (repo.head === null) return false;
  const ids: string[] = [];
  for await (const records of splitNul(streamGit(repo, ['ls-tree', '-r', '-z', '--full-tree', repo.head]))) {
    for (const record of records) {
      const tab = record.indexOf(TAB);
      if (ATTRIBUTES.test(record.toString('latin1', tab + 1)))
        ids.push(record.toString('latin1', 0, tab).split(' ')[2] ?? '');
    }
  }
  let uses = false;
  if (ids.length === 0) return uses;
  for await (const { bytes } of blobs(repo, ids, MAX_ATTRIBUTES)) uses ||= Buffer.from(bytes).includes(FILTER);
  return uses;
}

/** Every pointer of history, reflogs and the index, each content once with a path that git names for it. */
export async function lfsPointers(repo: Repository): Promise<readonly PlacedPointer[]> {
  const paths = await smallFiles(repo);
  const pointers = new Map<string, PlacedPointer>();
  for await (const { id, bytes } of blobs(repo, paths.keys(), MAX_POINTER_BYTES)) {
    const pointer = lfsPointer(bytes);
    if (pointer === null || pointers.has(pointer.oid)) continue;
    pointers.set(pointer.oid, { ...pointer, path: paths.get(id) ?? '' });
  }
  return [...pointers.values()];
}

/** Paths of all blobs that may be pointers, by id. */
async function smallFiles(repo: Repository): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  const args = [
    'rev-list',
    '--objects',
    `--filter=blob:limit=${MAX_POINTER_BYTES}`,
    '--missing=allow-any',
    '--all',
    '--reflog',
    '--indexed-objects',
    ...(repo.head === null ? [] : [repo.head]),
    '--',
  ];
  for await (const lines of splitLines(streamGit(repo, args))) {
    for (const line of lines) {
      const space = line.indexOf(' ');
      // What has no name is a commit, or the top of a tree.
      if (space > 0 && space + 1 < line.length)
        paths.set(line.slice(0, space), Buffer.from(line.slice(space + 1), 'latin1').toString('utf8'));
    }
  }
  return paths;
}

/** What is missing or damaged is told where history is read. */
async function* blobs(repo: Repository, ids: Iterable<string>, maxBytes: number): AsyncGenerator<GitObject> {
  const reader = new CatFileReader(repo);
  try {
    for await (const { objects } of reader.read(ids, { types: ['blob'], maxBytes })) yield* objects;
  } finally {
    await reader.close();
  }
}
