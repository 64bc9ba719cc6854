import { createHash, type Hash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../repository.js';
import { listLoose } from './loose-folder.js';
import { objectFolders } from './object-folders.js';
import { readFully, withRegularFile } from './regular-file.js';

/** `hash` names all that holds objects of a repository as it stands on disk; `bytes` is the size of its packs. */
export type StoreStamp = { readonly hash: string; readonly bytes: number };

/** The end of an index holds the checksums of the pack and of itself. */
const TAIL = 64;

/**
 * Tells whether a store has changed without opening it: by the ids of loose objects, and by the name, size and time of each file
 * beside packs, with the checksums at its end. Never throws: what cannot be read is part of the stamp as such.
 */
export function stampOf(repo: Repository): StoreStamp {
  const hash = createHash('sha256');
  const width = repo.objectFormat === 'sha256' ? 32 : 20;
  let bytes = 0;
  for (const folder of objectFolders(repo, ({ where, because }) => hash.update(`${where} ${because}\0`))) {
    bytes += addPacks(join(folder, 'pack'), hash);
    const loose = listLoose(folder, width, ({ where, because }) => hash.update(`${where} ${because}\0`));
    hash.update(loose?.bytes ?? '').update('\0');
  }
  return { hash: hash.digest('hex'), bytes };
}

function addPacks(folder: string, hash: Hash): number {
  let bytes = 0;
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    try {
      const { size, mtimeMs } = statSync(path);
      if (name.endsWith('.pack')) bytes += size;
      hash.update(`${name}\0${size} ${mtimeMs}\0`).update(tailOf(path));
    } catch (error) {
      hash.update(`${name}\0${String(error)}\0`);
    }
  }
  return bytes;
}

function tailOf(path: string): Uint8Array {
  return withRegularFile(path, (fd, size) => {
    const tail = new Uint8Array(TAIL);
    readFully(fd, tail, Math.max(0, size - TAIL));
    return tail;
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
