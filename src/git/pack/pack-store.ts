import type { Gap } from '../../model/index.js';
import type { ObjectType } from '../object-reader.js';
import type { ObjectFormat, Repository } from '../repository.js';
import { COMMIT, UNKNOWN } from './entry-header.js';
import { balance } from './families.js';
import { gatherStore, type OpenStoreOptions } from './gather-store.js';
import { ForestWalk, type WalkVisitor } from './forest-walk.js';
import { IdDirectory } from './id-directory.js';
import { loosePath, readLooseHeader, tooLarge } from './loose-file.js';
import { TYPE_NAMES, TYPE_NUMBERS } from './object-builder.js';
import { RandomReader } from './random-reader.js';
import { SizeReader } from './size-reader.js';
import type { StoreData } from './store-data.js';
import type { StoredObject } from './stored-object.js';
import { checkChecksums } from './pack-checksums.js';

/** A store that is open, for a worker thread: nothing of it is copied. */
export type SharedStore = StoreData;

export type WalkForestOptions = {
  /** Default: all types. */
  readonly types?: readonly ObjectType[];
  /** Roots, as `families` gives them; default all of these types. */
  readonly families?: Uint32Array;
  /** True for an object, by number, that the visitor need not see. Asked more than once. */
  readonly skip?: (index: number) => boolean;
  readonly visitor: WalkVisitor;
  /** Default: where the store's gaps go. */
  readonly onGap?: (gap: Gap) => void;
  /** Objects may have so many bytes together, and 1024 times the size of the packs. Default 32 GiB. */
  readonly budgetBytes?: number;
};

/** What a loose object takes on the average. */
const LOOSE_BYTES = 2048;

/** Opens all that holds objects of a repository: its packs and loose objects, and those of its alternates. Never throws for what it finds. */
export const openPackStore = (repo: Repository, options: OpenStoreOptions): PackStore =>
  new PackStore(gatherStore(repo, options), options.onGap);

/** The same store in another thread. */
export const attachPackStore = (shared: SharedStore, onGap: (gap: Gap) => void): PackStore =>
  new PackStore(shared, onGap);

/** All objects of a repository by number, from 0 to `count`. Not for objects that are written after it was opened. */
export class PackStore {
  readonly count: number;
  readonly #data: StoreData;
  readonly #onGap: (gap: Gap) => void;
  readonly #directory: IdDirectory;
  readonly #looseTypes = new Map<number, number>();
  #random: RandomReader | null = null;

  constructor(data: StoreData, onGap: (gap: Gap) => void) {
    this.#data = data;
    this.#onGap = onGap;
    this.#directory = new IdDirectory(data.directory);
    this.count = data.forest.count;
  }

  get objectFormat(): ObjectFormat {
    return this.#data.format;
  }

  /** Bytes of all packs, and about those of the loose objects. */
  get storedBytes(): number {
    const { packs, packedCount } = this.#data;
    return packs.reduce((sum, { size }) => sum + size, (this.count - packedCount) * LOOSE_BYTES);
  }

  share(): SharedStore {
    return this.#data;
  }

  idHex(index: number): string {
    return this.#directory.hex(index);
  }

  /** The object's number, or -1. */
  indexOf(id: string): number {
    return this.#directory.findHex(id);
  }

  has(id: string): boolean {
    return this.indexOf(id) >= 0;
  }

  /** Of every object, each once. */
  *ids(): Generator<string> {
    for (const index of this.indices()) yield this.idHex(index);
  }

  /** Numbers of all objects, or of those of one type; of a loose object that costs opening its file once. */
  *indices(type?: ObjectType): Generator<number> {
    const { duplicates, types } = this.#data.forest;
    const wanted = type === undefined ? UNKNOWN : TYPE_NUMBERS[type];
    for (let index = 0; index < this.count; index++) {
      if (duplicates[index] === 1) continue;
      if (wanted === UNKNOWN || types[index] === wanted || (types[index] === UNKNOWN && this.#typeOf(index) === wanted))
        yield index;
    }
  }

  *commits(): Generator<string> {
    for (const index of this.indices(TYPE_NAMES[COMMIT] ?? 'commit')) yield this.idHex(index);
  }

  /** Null when it is not known because the object is damaged. */
  typeOf(index: number): ObjectType | null {
    return TYPE_NAMES[this.#typeOf(index)] ?? null;
  }

  /** The object, or null when it is missing, too large or damaged: `why` then gets the reason. Not to be changed: later answers share it. */
  read(id: string, why?: (because: string) => void): StoredObject | null {
    const index = this.indexOf(id);
    if (index < 0) {
      why?.('missing');
      return null;
    }
    const random = (this.#random ??= new RandomReader(this.#data));
    const found = random.read(index);
    const type = TYPE_NAMES[found?.type ?? UNKNOWN] ?? null;
    if (found !== null && type !== null && found.bytes.length <= this.#data.maxObjectBytes)
      return { type, bytes: found.bytes };
    why?.(found === null ? random.fault : tooLarge(found.bytes.length, this.#data.maxObjectBytes));
    return null;
  }

  /** How many bytes objects have together, by their numbers, without building them; null where one of them cannot be read. */
  sizeOfAll(indices: Iterable<number>): number | null {
    const sizes = new SizeReader(this.#data);
    let sum = 0;
    for (const index of indices) {
      const size = sizes.of(index);
      if (size < 0) return null;
      sum += size;
    }
    return sum;
  }

  /** Roots of independent trees of deltas, in `parts` parts that cost about the same to walk. Always the same for the same store. */
  families(parts: number, types?: readonly ObjectType[]): Uint32Array[] {
    const { roots, types: known } = this.#data.forest;
    const wanted = new Set([UNKNOWN, ...(types ?? TYPES).map((type) => TYPE_NUMBERS[type])]);
    const chosen = new Uint32Array(roots.length);
    let count = 0;
    roots.forEach((root, place) => {
      if (wanted.has(known[root] as number)) chosen[count++] = place;
    });
    return balance(this.#data, chosen.subarray(0, count), Math.max(1, parts));
  }

  /** A walk to be driven step by step. */
  walk(options: WalkForestOptions): ForestWalk {
    return new ForestWalk(this.#data, {
      ...options,
      families: options.families ?? this.families(1, options.types)[0] ?? new Uint32Array(0),
      onGap: options.onGap ?? this.#onGap,
      recover: (index) => (this.#random ??= new RandomReader(this.#data)).readOther(index),
    });
  }

  /** Holds packs and indexes against their own checksums. Reads all of them; what is wrong is a gap that names the file. */
  verifyChecksums(): readonly Gap[] {
    return checkChecksums(this.#data);
  }

  #typeOf(index: number): number {
    const type = this.#data.forest.types[index] ?? UNKNOWN;
    if (type !== UNKNOWN || index < this.#data.packedCount) return type;
    const known = this.#looseTypes.get(index) ?? this.#readLooseType(index);
    this.#looseTypes.set(index, known);
    return known;
  }

  #readLooseType(index: number): number {
    const folder = this.#data.looseFolders[this.#directory.tableOf(index) - this.#data.packs.length] ?? '';
    try {
      return readLooseHeader(loosePath(folder, this.idHex(index))).type;
    } catch {
      return UNKNOWN;
    }
  }
}

const TYPES: readonly ObjectType[] = ['blob', 'commit', 'tag', 'tree'];

/** Shows the visitor every object of the wanted types once, bases before what is built from them. What cannot be read is a gap that names it. */
export function walkForest(store: PackStore, options: WalkForestOptions): void {
  const walk = store.walk(options);
  while (walk.step());
}
