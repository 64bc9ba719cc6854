import type { CommitMark } from '../model/index.js';
import type { RawChange } from './raw-diff.js';

/** More are not kept for one blob: the newest that really took it away is among the first, near enough always. */
const MOST_MARKS = 200;

/** What a walk over history, newest commit first, tells about wanted blobs. */
export class BlobHistory {
  readonly #wanted: ReadonlySet<string>;
  /** blob → path → the earliest commit that put it there. */
  readonly placed = new Map<string, Map<string, CommitMark>>();
  /** blob → commits that took it from a path and put it at no other, newest first. It may still have stood at a further path. */
  readonly taken = new Map<string, CommitMark[]>();
  #mark: CommitMark | null = null;
  #added = new Set<string>();
  #leaving = new Set<string>();

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
    for (const id of before) if (id !== after && this.#wanted.has(id)) this.#leaving.add(id);
  }

  /** The last commit is over. What it took from one path and put at another, it has not removed. */
  finish(): void {
    for (const id of this.#leaving) {
      const marks = this.taken.get(id) ?? [];
      if (this.#mark !== null && !this.#added.has(id) && marks.length < MOST_MARKS)
        this.taken.set(id, [...marks, this.#mark]);
    }
    this.#leaving = new Set();
    this.#added = new Set();
    this.#mark = null;
  }
}
