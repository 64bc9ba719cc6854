import { buildBudget, OVER_BUDGET } from './build-budget.js';
import { IdDirectory } from './id-directory.js';
import { ObjectBuilder } from './object-builder.js';
import type { StoreData } from './store-data.js';

export type BuiltObject = { readonly type: number; readonly bytes: Uint8Array };

type Tries = { readonly tried: Set<number>; left: number };

const CACHE_BYTES = 48 << 20;
/** A larger object would drive too many others out. */
const MOST_CACHED = 4 << 20;
/** Copies of one object, and of what they are stored against, that are tried when the first is damaged. */
const MOST_TRIES = 8;

/** Reads single objects, and remembers what they were built from, because what is asked for next is often built from the same. */
export class RandomReader {
  /** Why the last object could not be read, in one clause. */
  fault = '';
  readonly #store: StoreData;
  readonly #directory: IdDirectory;
  readonly #builder: ObjectBuilder;
  /** Oldest first. */
  readonly #cache = new Map<number, BuiltObject>();
  #cached = 0;
  /** Bytes that may still be built. */
  #left: number;

  constructor(store: StoreData) {
    this.#store = store;
    this.#directory = new IdDirectory(store.directory);
    this.#left = buildBudget(store);
    this.#builder = new ObjectBuilder(store, {
      mostBytes: store.maxBaseBytes,
      budget: store.chainBytes,
      makeRoom: () => false,
    });
  }

  /** Null when no copy of the object can be read. The bytes are shared with later answers: not to be changed. */
  read(index: number): BuiltObject | null {
    return this.#readAny(index, { tried: new Set(), left: MOST_TRIES });
  }

  /** The same from any copy but the one that counts. */
  readOther(index: number): BuiltObject | null {
    return this.#readAny(index, { tried: new Set([index]), left: MOST_TRIES });
  }

  #readAny(index: number, tries: Tries): BuiltObject | null {
    const first = this.#try(index, tries);
    if (first !== null) return first;
    for (const copy of this.#directory.copies(index)) {
      const found = this.#try(copy, tries);
      if (found !== null) return found;
    }
    return null;
  }

  #try(index: number, tries: Tries): BuiltObject | null {
    if (tries.tried.has(index) || tries.left === 0) return null;
    tries.tried.add(index);
    tries.left--;
    return this.#build(index, tries);
  }

  #build(index: number, tries: Tries): BuiltObject | null {
    const chain = this.#chainOf(index);
    let base: BuiltObject | null = null;
    for (let at = chain.length - 1; at >= 0; at--) {
      const member = chain[at] as number;
      const built: BuiltObject | null = this.#cache.get(member) ?? this.#buildOne(member, base);
      base = built ?? (at > 0 ? this.#readAny(member, tries) : null);
      if (base === null) return null;
      this.#remember(member, base);
    }
    return base;
  }

  #buildOne(index: number, base: BuiltObject | null): BuiltObject | null {
    if (this.#left < 0) {
      this.fault = OVER_BUDGET;
      return null;
    }
    const { arena } = this.#builder;
    const baseStart = base === null ? -1 : this.#builder.place(base.bytes);
    const start =
      base === null
        ? this.#builder.whole(index)
        : this.#builder.fromBase(index, { start: baseStart, size: base.bytes.length, type: base.type });
    const { size, type } = this.#builder;
    if (start < 0) this.fault = this.#builder.fault;
    this.#left -= size;
    const built = start < 0 ? null : { type, bytes: arena.bytes.slice(start, start + size) };
    arena.release(baseStart);
    arena.release(start);
    return built;
  }

  /** From the object to the nearest one that needs no other, or is remembered. Circles were broken when the store was opened. */
  #chainOf(index: number): readonly number[] {
    const { bases } = this.#store.forest;
    const chain = [index];
    for (let at = index; !this.#cache.has(at) && (bases[at] as number) >= 0;) {
      at = bases[at] as number;
      chain.push(at);
    }
    return chain;
  }

  #remember(index: number, object: BuiltObject): void {
    if (object.bytes.length > MOST_CACHED) return;
    if (this.#cache.delete(index)) this.#cached -= object.bytes.length;
    this.#cache.set(index, object);
    this.#cached += object.bytes.length;
    for (const [oldest, { bytes }] of this.#cache) {
      if (this.#cached <= CACHE_BYTES) break;
      this.#cache.delete(oldest);
      this.#cached -= bytes.length;
    }
  }
}
