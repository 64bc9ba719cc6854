import { ObjectBuilder } from './object-builder.js';
import type { StoreData } from './store-data.js';

const UNKNOWN = -1;
/** Nothing fits: the sizes are all that is wanted. */
const NO_ROOM = -1;

/** Reads how large objects are without building them: of a delta, its first bytes tell. */
export class SizeReader {
  readonly #store: StoreData;
  readonly #builder: ObjectBuilder;
  readonly #sizes: Float64Array;

  constructor(store: StoreData) {
    this.#store = store;
    this.#sizes = new Float64Array(store.forest.count).fill(UNKNOWN);
    const { maxBaseBytes: mostBytes, chainBytes: budget } = store;
    this.#builder = new ObjectBuilder(store, { mostBytes, budget, makeRoom: () => false });
  }

  /** In bytes; -1 where the object, or one that it is stored against, cannot be read. */
  of(index: number): number {
    const { bases } = this.#store.forest;
    const chain: number[] = [];
    let at = index;
    for (; this.#sizes[at] === UNKNOWN && (bases[at] as number) >= 0; at = bases[at] as number) chain.push(at);
    if (this.#sizes[at] === UNKNOWN) this.#sizes[at] = this.#whole(at);
    for (let size = this.#sizes[at] as number; size >= 0;) {
      const member = chain.pop();
      if (member === undefined) return size;
      size = this.#sizes[member] = this.#fromBase(member, size);
    }
    return UNKNOWN;
  }

  #whole(index: number): number {
    this.#builder.whole(index, NO_ROOM);
    return this.#builder.oversize ? this.#builder.size : UNKNOWN;
  }

  #fromBase(index: number, baseSize: number): number {
    this.#builder.fromBase(index, { start: 0, size: baseSize, type: 0 }, NO_ROOM);
    return this.#builder.oversize ? this.#builder.size : UNKNOWN;
  }
}
