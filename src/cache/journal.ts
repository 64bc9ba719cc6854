import { closeSync, fstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, isGrowing, type CacheFile } from './cache-folder.js';
import { ownName } from './cache-key.js';
import { decodeJournal, encodeRecord } from './journal-file.js';
import type { KnownIds } from './known-ids.js';
import { createOwn, readAll, readOwn, writeAll, type Ownership } from './own-file.js';
import type { CachePlace } from './place.js';

const MOST_BYTES = 1 << 30;

/** What this process has looked at, written as it goes along: a killed scan leaves it to the next one. */
export class Journal {
  readonly name: string;
  readonly owner: Ownership;
  readonly #place: CachePlace;
  readonly #path: string;
  readonly #fd: number;
  #end = 0;

  /** @throws what the system says when the folder cannot be written. */
  constructor(place: CachePlace) {
    this.#place = place;
    this.name = ownName(place.stem, place.key.pid, 'part');
    this.#path = join(place.folder, this.name);
    this.#fd = createOwn(this.#path);
    try {
      const { uid, mode } = fstatSync(this.#fd);
      this.owner = { uid, mode };
      this.#append(place.headers.journal);
    } catch (thrown) {
      this.close();
      this.remove();
      throw thrown;
    }
  }

  get isEmpty(): boolean {
    return this.#end === this.#place.headers.journal.length;
  }

  /** @throws what the system says. */
  record(clean: Uint8Array, notable: Uint8Array): void {
    this.#append(encodeRecord(clean, notable, this.#place.key.idBytes));
  }

  #append(bytes: Uint8Array): void {
    writeAll(this.#fd, bytes);
    this.#end += bytes.length;
  }

  /** Read from the open file, which is there even when somebody has removed its name. */
  read(): KnownIds {
    return decodeJournal(readAll(this.#fd, this.#end), this.#place.headers.journal, this.#place.key.idBytes);
  }

  close(): void {
    closeSync(this.#fd);
  }

  remove(): void {
    rmSync(this.#path, { force: true });
  }
}

export type OtherJournal = { readonly path: string; readonly ids: KnownIds };

/**
 * What other processes have written and not joined yet, because they are at work or were killed: of all, or of those killed.
 * Leaves out what cannot be read.
 */
export function otherJournals(place: CachePlace, own: Journal, of: 'all' | 'killed'): readonly OtherJournal[] {
  const { folder, stem, key, headers } = place;
  return filesOf(folder, stem, 'part').flatMap((file) => {
    if (file.name === own.name) return [];
    // Asked before reading: all that a killed process wrote is then there.
    if (of === 'killed' && isGrowing(file, Date.now()) && !isOfEarlier(file, key.pid)) return [];
    const bytes = bytesOf(file.path, own.owner);
    return bytes === null ? [] : [{ path: file.path, ids: decodeJournal(bytes, headers.journal, key.idBytes) }];
  });
}

/** Numbers of processes come again, in containers at each start: under our own, what was written before we began is not ours. */
const isOfEarlier = ({ pid, stat }: CacheFile, ownPid: number): boolean =>
  pid === ownPid && stat.mtimeMs < performance.timeOrigin;

function bytesOf(path: string, owner: Ownership): Uint8Array | null {
  try {
    return readOwn(path, owner, MOST_BYTES)?.bytes ?? null;
  } catch {
    return null;
  }
}
