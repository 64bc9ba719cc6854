import { rmSync } from 'node:fs';
import { printable, reasonOf } from '../model/index.js';
import { Base, type BaseState } from './base.js';
import { sweepFolder } from './cache-folder.js';
import { Journal, otherJournals } from './journal.js';
import { markIds, mergeKnown, NO_IDS, type KnownIds } from './known-ids.js';
import type { CachePlace } from './place.js';
import type { ScanCache } from './scan-cache.js';
import { readValue, writeValue } from './values.js';

/** Of all caches in the folder. */
const MOST_BYTES = 2 ** 31;

/** A cache in a folder that can be written. */
export class FolderCache implements ScanCache {
  readonly #place: CachePlace;
  readonly #journal: Journal;
  readonly #base: Base;
  readonly #warnings = new Set<string>();
  /** What others knew when somebody asked first; a scan that knows the whole store by its values does not ask. */
  #known: KnownIds | null = null;
  #atReading: BaseState | null = null;
  #isOpen = true;
  #canRecord = true;

  /** @throws what the system says when the folder cannot be written. */
  constructor(place: CachePlace) {
    this.#place = place;
    this.#journal = new Journal(place);
    this.#base = new Base(place, this.#journal.owner);
  }

  get warnings(): readonly string[] {
    return [...this.#warnings];
  }

  get clean(): number {
    return this.#ids().clean.length / this.#place.key.idBytes;
  }

  get notable(): number {
    return this.#ids().notable.length / this.#place.key.idBytes;
  }

  mark(sortedIds: Uint8Array, marks: Uint8Array, at: number): void {
    const width = this.#place.key.idBytes;
    markIds(this.#ids(), sortedIds, { marks: marks.subarray(at), width });
  }

  record(clean: Uint8Array, notable: Uint8Array): void {
    const width = this.#place.key.idBytes;
    if (clean.length % width !== 0 || notable.length % width !== 0)
      throw new RangeError(`ids of ${width} bytes were expected`);
    if (!this.#canRecord || clean.length + notable.length === 0) return;
    try {
      this.#journal.record(clean, notable);
    } catch (thrown) {
      // What comes behind half a record would not be found again.
      this.#canRecord = false;
      this.#warnUnwritten(thrown);
    }
  }

  remember(name: string, value: Uint8Array): void {
    try {
      if (this.#isOpen) writeValue(this.#place, name, value);
    } catch (thrown) {
      this.#warnUnwritten(thrown);
    }
  }

  recall(name: string): Uint8Array | null {
    try {
      const value = readValue(this.#place, name, this.#journal.owner);
      if (value !== 'damaged') return value;
      this.#warnings.add(`Part of the scan cache in ${this.#shown} is damaged and was discarded; it is made again.`);
    } catch (thrown) {
      this.#warnings.add(`Part of the scan cache in ${this.#shown} was left alone (${reasonOf(thrown)}).`);
    }
    return null;
  }

  finish(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#canRecord = false;
    try {
      this.#joinJournals();
      const { folder, stem, repository } = this.#place;
      sweepFolder(folder, { stem, repository, now: Date.now(), most: MOST_BYTES });
    } catch (thrown) {
      this.#warnUnwritten(thrown);
    } finally {
      this.#journal.close();
    }
  }

  /** Brings this journal and those of killed processes into the base, and removes them when that is done. */
  #joinJournals(): void {
    const left = otherJournals(this.#place, this.#journal, 'killed');
    const refused = this.#atReading !== null && this.#atReading.refused !== null;
    if (left.length > 0 || !this.#journal.isEmpty || refused)
      this.#base.add(this.#join(NO_IDS, [this.#journal.read(), ...left.map(({ ids }) => ids)]));
    else this.#base.touch();
    for (const { path } of left) rmSync(path, { force: true });
    this.#journal.remove();
  }

  #ids(): KnownIds {
    return (this.#known ??= this.#readKnown());
  }

  #readKnown(): KnownIds {
    const base = (this.#atReading = this.#base.read());
    if (base.refused !== null) this.#warnDiscarded(base.refused);
    const others = otherJournals(this.#place, this.#journal, 'all').map(({ ids }) => ids);
    return this.#join(base.ids, others);
  }

  #join(first: KnownIds, parts: readonly KnownIds[]): KnownIds {
    return parts.reduce((all, part) => mergeKnown(all, part, this.#place.key.idBytes), first);
  }

  #warnDiscarded(because: string): void {
    this.#warnings.add(
      `The scan cache ${printable(this.#base.path)} ${because}: it was discarded, and this scan reads every object again.`,
    );
  }

  #warnUnwritten(thrown: unknown): void {
    this.#warnings.add(
      `The scan cache in ${this.#shown} could not be written (${reasonOf(thrown)}); the next scan may read objects again.`,
    );
  }

  get #shown(): string {
    return printable(this.#place.folder);
  }
}
