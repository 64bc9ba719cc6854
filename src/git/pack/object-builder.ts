import { createHash } from 'node:crypto';
import { reasonOf } from '../../model/index.js';
import { ChainArena } from './chain-arena.js';
import { DeltaApplier } from './delta.js';
import { BAD_HEADER, BASE_MISSING, BLOB, CIRCLE, COMMIT, OUTSIDE, TAG, TREE, WHOLE } from './entry-header.js';
import type { InflateRequest } from './inflate.js';
import { SLACK } from './inflate.js';
import { loosePath, readLooseFile, tooLarge } from './loose-file.js';
import { PackFiles } from './pack-files.js';
import { createInflater } from './platform-inflate.js';
import type { StoreData } from './store-data.js';
import { IdDirectory } from './id-directory.js';
import type { ObjectType } from '../object-reader.js';

const NOTHING = new Uint8Array(0);
/** A delta's buffer is kept for the next one up to this size. */
const KEPT_DELTA = 4 << 20;

export const TYPE_NAMES: readonly (ObjectType | null)[] = [null, 'commit', 'tree', 'blob', 'tag'];

/** Why there is no base, by the negative numbers that stand for it. */
const NO_BASE: Readonly<Record<number, string>> = {
  [BASE_MISSING]: 'the object that it is stored against is missing',
  [CIRCLE]: 'its deltas go round in a circle',
  [OUTSIDE]: 'it would stand outside its pack',
  [BAD_HEADER]: 'damaged: its entry in the pack has no header',
};

export type BuilderOptions = {
  /** Larger objects are not built, not even as a base. */
  readonly mostBytes: number;
  /** Bytes for all objects held at once, as long as single objects fit. */
  readonly budget: number;
  /** Frees the room of one object; false when there is none to free. */
  readonly makeRoom: () => boolean;
  /** Told where bytes start that stand between two objects of a pack. */
  readonly onSlack?: (pack: number, offset: number) => void;
};

/** Builds single objects in its arena: whole ones, and those made from a base that is there already. */
export class ObjectBuilder {
  readonly arena: ChainArena;
  readonly deltas = new DeltaApplier();
  /** Why the last object could not be built, in one clause. */
  fault = '';
  /** Of the last object, also when it was too large to be built. */
  size = 0;
  type = 0;
  oversize = false;
  readonly #store: StoreData;
  readonly #options: BuilderOptions;
  readonly #directory: IdDirectory;
  readonly #files: PackFiles;
  readonly #inflater = createInflater();
  readonly #request: InflateRequest = { source: NOTHING, from: 0, limit: 0, target: NOTHING, at: 0, size: 0 };
  #delta = new Uint8Array(1 << 16);

  constructor(store: StoreData, options: BuilderOptions) {
    this.#store = store;
    this.#options = options;
    this.#directory = new IdDirectory(store.directory);
    this.#files = new PackFiles(store.packs);
    this.arena = new ChainArena(options.budget);
  }

  /** Start of an object that stands for itself, or -1. `fit`: its size, when larger than it, is all that is wanted. */
  whole(index: number, fit = Infinity): number {
    const { forest, packedCount } = this.#store;
    this.oversize = false;
    this.size = 0;
    if (index >= packedCount) return this.#loose(index, fit);
    const base = forest.bases[index] as number;
    if (base !== WHOLE) return this.#refuse(NO_BASE[base] ?? 'it has a base');
    this.type = forest.types[index] as number;
    this.size = forest.sizes[index] as number;
    if (this.size > Math.min(fit, this.#options.mostBytes)) return this.#tooLarge();
    const start = this.#allocate(this.size);
    return this.#inflate(index, this.arena.bytes, start) ? this.#checked(index, start) : this.#abandon(start);
  }

  /** Start of an object built from the base that stands at `baseStart` in the arena, or -1. `type` is the base's and stays. */
  fromBase(
    index: number,
    base: { readonly start: number; readonly size: number; readonly type: number },
    fit = Infinity,
  ): number {
    const deltaSize = this.#store.forest.sizes[index] as number;
    this.oversize = false;
    this.type = base.type;
    this.size = 0;
    if (deltaSize > this.#options.mostBytes) return this.#refuse(`its delta is too large: ${deltaSize} bytes`);
    const delta = this.#deltaRoom(deltaSize);
    if (!this.#inflate(index, delta, 0)) return -1;
    if (!this.deltas.readSizes(delta, deltaSize, base.size)) return this.#refuse(`damaged: ${this.deltas.fault}`);
    this.size = this.deltas.targetSize;
    if (this.size > Math.min(fit, this.#options.mostBytes)) return this.#tooLarge();
    const start = this.#allocate(this.size);
    const request = {
      delta,
      deltaSize,
      buffer: this.arena.bytes,
      baseStart: base.start,
      baseSize: base.size,
      targetStart: start,
    };
    if (this.deltas.apply(request)) return this.#checked(index, start);
    this.fault = `damaged: ${this.deltas.fault}`;
    return this.#abandon(start);
  }

  /** Puts bytes that were built elsewhere into the arena. */
  place(bytes: Uint8Array): number {
    const start = this.#allocate(bytes.length);
    this.arena.bytes.set(bytes, start);
    return start;
  }

  #deltaRoom(size: number): Uint8Array {
    if (size + SLACK > KEPT_DELTA) return new Uint8Array(size + SLACK);
    if (this.#delta.length < size + SLACK) this.#delta = new Uint8Array(Math.min(2 * size + SLACK, KEPT_DELTA));
    return this.#delta;
  }

  #loose(index: number, fit: number): number {
    const { packs, looseFolders } = this.#store;
    const folder = looseFolders[this.#directory.tableOf(index) - packs.length] ?? '';
    try {
      const object = readLooseFile(
        loosePath(folder, this.#directory.hex(index)),
        Math.min(fit, this.#options.mostBytes),
      );
      this.type = object.type;
      this.size = object.size;
      return object.bytes === null ? this.#tooLarge() : this.#checked(index, this.place(object.bytes));
    } catch (error) {
      return this.#refuse(`damaged: ${reasonOf(error)}`);
    }
  }

  #inflate(index: number, target: Uint8Array, at: number): boolean {
    const { forest } = this.#store;
    const size = forest.sizes[index] as number;
    const header = forest.headers[index] as number;
    // A stream is read no further than its content can need.
    const span = Math.min(forest.spans[index] as number, header + size + (size >> 3) + (1 << 16));
    try {
      this.#files.seek(this.#directory.tableOf(index), forest.offsets[index] as number, span);
    } catch (error) {
      this.#refuse(`its pack cannot be read: ${reasonOf(error)}`);
      return false;
    }
    const request = this.#request;
    request.source = this.#files.bytes;
    request.from = this.#files.at + header;
    request.limit = this.#files.at + span;
    request.target = target;
    request.at = at;
    request.size = size;
    const end = this.#inflater.inflate(request);
    if (end >= 0) {
      const length = end - this.#files.at;
      if (length < (forest.spans[index] as number))
        this.#options.onSlack?.(this.#directory.tableOf(index), (forest.offsets[index] as number) + length);
      return true;
    }
    this.fault = `damaged: ${this.#inflater.fault}`;
    return false;
  }

  /** Where the pack or its index is in doubt, or on demand, the content must have the id that it goes by. */
  #checked(index: number, start: number): number {
    const { verified, directory } = this.#store;
    if (verified[this.#directory.tableOf(index)] !== 1) return start;
    const hash = createHash(directory.width === 20 ? 'sha1' : 'sha256').update(
      `${TYPE_NAMES[this.type] ?? ''} ${this.size}\0`,
    );
    if (hash.update(this.arena.bytes.subarray(start, start + this.size)).digest('hex') === this.#directory.hex(index))
      return start;
    this.fault = 'damaged: its content does not have its id';
    return this.#abandon(start);
  }

  #allocate(size: number): number {
    let start = this.arena.allocate(size);
    while (start < 0) start = this.#options.makeRoom() ? this.arena.allocate(size) : this.arena.allocateAnyway(size);
    return start;
  }

  #abandon(start: number): -1 {
    this.arena.release(start);
    return -1;
  }

  #tooLarge(): -1 {
    this.oversize = true;
    return this.#refuse(tooLarge(this.size, this.#store.maxObjectBytes));
  }

  #refuse(why: string): -1 {
    this.fault = why;
    return -1;
  }
}

export const TYPE_NUMBERS: Readonly<Record<ObjectType, number>> = { commit: COMMIT, tree: TREE, blob: BLOB, tag: TAG };
