import type { ScanCache } from '../../cache/index.js';
import type { DetectorSet } from '../../detector/index.js';
import { marksOf, rawIdsOf, type PackStore } from '../../git/index.js';
import type { ContentId } from '../../model/index.js';
import { TREATMENTS } from '../../source/index.js';
import { decodeSightings, encodeSightings, textsOf, type SeenThere } from './kept-sightings.js';
import type { PartReport } from './part-report.js';
import { rememberWhole, SIGHTINGS, today, type ContainerBlob, type Totals } from './whole-memory.js';

/** Marks of the cache. */
const CLEAN = 1;
const NOTABLE = 2;
const NOTHING = new Uint8Array(0);
/** How many objects were looked at whole, and their bytes: a scan tells the same numbers however much it had to read again. */
const TOTALS = 'totals';

/** What earlier scans know of a store's objects, and what this one learns. */
export class StoreMemory {
  readonly #store: PackStore;
  readonly #cache: ScanCache | null;
  readonly #marks: Uint8Array | null;
  readonly #kept: ReadonlyMap<ContentId, SeenThere>;
  #sightings: Uint8Array | null;
  #totals: Totals | null = null;
  #left: { readonly units: number; readonly bytes: number | null } = { units: 0, bytes: 0 };
  readonly #added: Totals = { units: 0, bytes: 0 };

  constructor(store: PackStore, cache: ScanCache | null, detectors: DetectorSet) {
    this.#store = store;
    this.#cache = cache;
    const known = cache !== null && cache.clean + cache.notable > 0;
    this.#marks = known ? marksOf(store.share(), (ids, marks, at) => cache.mark(ids, marks, at)) : null;
    this.#sightings = known ? cache.recall(SIGHTINGS) : null;
    this.#kept = this.#sightings === null ? new Map() : decodeSightings(this.#sightings, detectors, today()).seen;
  }

  /** The share of objects, 0 to 1, that no scan has looked at. */
  get unknownShare(): number {
    if (this.#marks === null || this.#marks.length === 0) return 1;
    let unknown = 0;
    for (const mark of this.#marks) if (mark === 0) unknown++;
    return unknown / this.#marks.length;
  }

  /** What was asked for, without what is known. */
  treatment(asked: Uint8Array | null, forGraph: boolean): Uint8Array | null {
    const marks = this.#marks;
    if (marks === null) return asked;
    const treatment = new Uint8Array(new SharedArrayBuffer(marks.length));
    const { duplicates } = this.#store.share().forest;
    const known: number[] = [];
    for (let index = 0; index < marks.length; index++) {
      treatment[index] = asked?.[index] ?? TREATMENTS.look;
      if (treatment[index] !== TREATMENTS.look || duplicates[index] === 1 || !this.#isKnown(index, marks)) continue;
      known.push(index);
      treatment[index] = forGraph && this.#isOfGraph(index) ? TREATMENTS.forGraph : TREATMENTS.leaveOut;
    }
    this.#left = { units: known.length, bytes: this.#bytesOf(known) };
    return treatment;
  }

  #isKnown(index: number, marks: Uint8Array): boolean {
    return marks[index] === CLEAN || (marks[index] === NOTABLE && this.#kept.has(this.#idOf(index)));
  }

  /** Objects that were looked at by earlier scans, and their bytes as far as they are known. */
  knownBefore(): Readonly<Totals> {
    return { units: this.#left.units, bytes: this.#left.bytes ?? 0 };
  }

  /** What earlier scans saw in objects that are asked for, by their numbers. */
  *kept(asked: Uint8Array | null): Generator<readonly [index: number, seen: SeenThere]> {
    for (const [id, seen] of this.#kept) {
      const index = this.#store.indexOf(id);
      if (index >= 0 && (asked?.[index] ?? TREATMENTS.look) === TREATMENTS.look && this.#marks?.[index] === NOTABLE)
        yield [index, seen];
    }
  }

  record({ clean, cleanBytes, seen }: PartReport): void {
    if (this.#cache === null) return;
    const store = this.#store.share();
    const notable = seen.filter(({ whole }) => whole).map(({ index }) => index);
    this.#cache.record(rawIdsOf(store, clean), rawIdsOf(store, notable));
    this.#added.units += clean.length;
    this.#added.bytes += cleanBytes;
  }

  /** To be called once all is read, with what this scan saw in objects that it looked at whole. */
  conclude(fresh: ReadonlyMap<ContentId, FreshObject>, harmlessness: () => (text: string) => boolean): void {
    const cache = this.#cache;
    if (cache === null) return;
    const kept = harmless(fresh, harmlessness);
    const units = this.#left.units + this.#added.units + kept.size;
    if (this.#left.bytes === null) return;
    const bytes = [...kept.values()].reduce((sum, { size }) => sum + size, this.#left.bytes + this.#added.bytes);
    if (kept.size === fresh.size) this.#totals = { units, bytes };
    const totals = Buffer.from(JSON.stringify([units, bytes]));
    if (!totals.equals(cache.recall(TOTALS) ?? NOTHING)) cache.remember(TOTALS, totals);
    const sightings = encodeSightings(this.#inOrder([...this.#kept, ...kept]), today());
    if (this.#sightings !== null && Buffer.compare(this.#sightings, sightings) === 0) return;
    this.#sightings = sightings;
    cache.remember(SIGHTINGS, sightings);
  }

  /** Of objects that are still there, in the order in which a scan tells them. */
  #inOrder(seen: readonly (readonly [ContentId, SeenThere])[]): ReadonlyMap<ContentId, SeenThere> {
    const numbered = seen.map((entry) => ({ index: this.#store.indexOf(entry[0]), entry }));
    const there = numbered.filter(({ index }) => index >= 0).toSorted((a, b) => a.index - b.index);
    return new Map(there.map(({ entry }) => entry));
  }

  /** All that was looked at was whole, and so is what is known of it. */
  rememberWhole(stamp: string, containers: readonly ContainerBlob[]): void {
    if (this.#cache !== null && this.#totals !== null && this.#sightings !== null)
      rememberWhole(this.#cache, { stamp, totals: this.#totals, containers, sightings: this.#sightings });
  }

  #idOf(index: number): ContentId {
    return this.#store.idHex(index) as ContentId;
  }

  #isOfGraph(index: number): boolean {
    const type = this.#store.typeOf(index);
    return type === 'commit' || type === 'tag';
  }

  /** As the last scan told them. Where that one was killed, or objects have gone since, sizes are read; null when they cannot be. */
  #bytesOf(known: readonly number[]): number | null {
    const told = this.#cache?.recall(TOTALS) ?? null;
    const [count = 0, bytes = 0] = told === null ? [] : (JSON.parse(Buffer.from(told).toString()) as number[]);
    return count === known.length ? bytes : this.#store.sizeOfAll(known);
  }
}

/** What was seen in an object, and its size in bytes. */
export type FreshObject = SeenThere & { readonly size: number };

/** Those that may be written down: a reason or a name in an archive can hold a secret, too. */
function harmless(
  fresh: ReadonlyMap<ContentId, FreshObject>,
  harmlessness: () => (text: string) => boolean,
): ReadonlyMap<ContentId, FreshObject> {
  const isHarmless = harmlessness();
  return new Map([...fresh].filter(([, one]) => [...textsOf(one)].every(isHarmless)));
}
