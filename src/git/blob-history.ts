import type { CommitMark } from '../model/index.js';
import type { RawChange } from './raw-diff.js';

/** What a walk over history, newest commit first, tells about wanted blobs. */
export class BlobHistory {
  readonly #wanted: ReadonlySet<string>;
  /** blob → path → the earliest commit that put it there. */
  readonly placed = new Map<string, Map<string, CommitMark>>();
  readonly removed = new Map<string, CommitMark>();
  #mark: CommitMark | null = null;
  #added = new Set<string>();
  #taken = new Set<string>();

  constructor(wanted: ReadonlySet<string>) {
    this.#wanted = wanted;
  }

  /** A new commit begins: four lines, which are its id, its parents, its author and the author's date. */
  startCommit(header: string): void {
    this.finish();
    const [commit = '', , author = '', date = ''] = header.split('\n');
    // Newer versions of git write the zone of UTC as `Z`.
    this.#mark = { commit, author, date: date.replace(/Z$/, '+00:00') };
  }

  change({ before, after, path }: RawChange): void {
    if (this.#mark === null) return;
    if (this.#wanted.has(after) && !before.includes(after)) {
      this.#added.add(after);
      const places = this.placed.get(after) ?? new Map<string, CommitMark>();
      // Commits come newest first; the last one to say so is the earliest. Deleted first, so that the order is kept too.
      places.delete(path);
      this.placed.set(after, places.set(path, this.#mark));
    }
    for (const id of before) if (id !== after && this.#wanted.has(id)) this.#taken.add(id);
  }

  /** The last commit is over. What it took from one path and put at another, it has not removed. */
  finish(): void {
    for (const id of this.#taken) {
      if (this.#mark !== null && !this.#added.has(id) && !this.removed.has(id)) this.removed.set(id, this.#mark);
    }
    this.#taken = new Set();
    this.#added = new Set();
    this.#mark = null;
  }
}
