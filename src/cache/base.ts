import { lstatSync, utimesSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../model/index.js';
import { decodeBase, encodeBase } from './base-file.js';
import { ownName } from './cache-key.js';
import { mergeKnown, NO_IDS, type KnownIds } from './known-ids.js';
import { readOwn, RefusedFile, replaceFile, type Ownership } from './own-file.js';
import type { CachePlace } from './place.js';

const MOST_BYTES = 1 << 30;
/** How often joining starts anew because another process was quicker. */
const ATTEMPTS = 4;

export type BaseState = {
  readonly ids: KnownIds;
  /** Of the file that was read; null when there was none, or none that is right. */
  readonly stat: Stats | null;
  /** Why there is a file that cannot be used, as the end of a sentence. */
  readonly refused: string | null;
};

/** The file of all that finished scans of this repository looked at. */
export class Base {
  readonly path: string;
  readonly #place: CachePlace;
  readonly #owner: Ownership;

  constructor(place: CachePlace, owner: Ownership) {
    this.path = join(place.folder, place.base);
    this.#place = place;
    this.#owner = owner;
  }

  read(): BaseState {
    const { headers, key } = this.#place;
    try {
      const read = readOwn(this.path, this.#owner, MOST_BYTES);
      if (read === null) return { ids: NO_IDS, stat: null, refused: null };
      const ids = decodeBase(read.bytes, headers.base, key.idBytes);
      return ids === null ? refusal('is damaged') : { ids, stat: read.stat, refused: null };
    } catch (thrown) {
      return refusal(thrown instanceof RefusedFile ? thrown.message : `cannot be read (${reasonOf(thrown)})`);
    }
  }

  /** Adds ids to what is there now. A process that does the same meanwhile may win the last race: then these are read again. @throws what the system says. */
  add(ids: KnownIds): void {
    const { headers, key, stem, folder } = this.#place;
    for (let left = ATTEMPTS; left > 0; left--) {
      const before = this.read();
      const parts = encodeBase(mergeKnown(before.ids, ids, key.idBytes), headers.base, key.idBytes);
      const isWanted = (): boolean => left === 1 || before.refused !== null || this.#is(before.stat);
      if (replaceFile(this.path, parts, { by: join(folder, ownName(stem, key.pid, 'tmp')), isWanted })) return;
    }
  }

  #is(before: Stats | null): boolean {
    const now = lstatSync(this.path, { throwIfNoEntry: false });
    return now?.ino === before?.ino && now?.mtimeMs === before?.mtimeMs && now?.size === before?.size;
  }

  /** Marks the file as used, where there is one, so that it does not count as old. @throws what the system says. */
  touch(): void {
    if (lstatSync(this.path, { throwIfNoEntry: false }) === undefined) return;
    const now = Date.now() / 1000;
    utimesSync(this.path, now, now);
  }
}

const refusal = (refused: string): BaseState => ({ ids: NO_IDS, stat: null, refused });
