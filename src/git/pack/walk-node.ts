import type { ChainArena } from './chain-arena.js';
import type { DeltaApplier } from './delta.js';
import type { IdDirectory } from './id-directory.js';
import { TYPE_NAMES } from './object-builder.js';
import type { ObjectType } from '../object-reader.js';

/** An object as the visitor sees it. What it gives is only true while `enter` runs, but for `index`, `type` and `idHex()`. */
export interface WalkNode {
  /** The object's number in the store. */
  readonly index: number;
  readonly type: ObjectType;
  /** How many objects stand between it and the start of its tree, those that the visitor does not see included. */
  readonly depth: number;
  readonly size: number;
  /** The content. It stands in a buffer that is used again: copy what is kept. */
  readonly bytes: Uint8Array;
  /** What this object is a delta of; its `bytes` can be read while `enter` runs for the child. Null when it has no base, or the visitor has not seen it. */
  readonly parent: WalkNode | null;
  /**
   * How the content is made from the parent's, in order: triples of the start in `bytes`, the start in the parent's bytes or -1 for
   * inserted bytes, and the length. Neighbours are joined. One inserted stretch when there is no parent. In a buffer that is used again.
   */
  readonly copies: Int32Array;
  idHex(): string;
}

/** One level of the chain that is under way; used again for the next object of that depth. */
export class ChainNode implements WalkNode {
  index = -1;
  typeNumber = 0;
  size = 0;
  /** Where it stands in the arena; -1 when it is not held there now. */
  start = -1;
  nextChild = -1;
  /** False for what the visitor must not see: skipped, too large, damaged. */
  entered = false;
  broken = false;
  /** It came from another copy than the one in the forest, and is rebuilt from there. */
  recovered = false;
  parent: ChainNode | null = null;
  #bytes: Uint8Array | null = null;
  #copies: Int32Array | null = null;

  constructor(
    readonly depth: number,
    private readonly arena: ChainArena,
    private readonly deltas: DeltaApplier,
    private readonly directory: IdDirectory,
  ) {}

  reset(index: number): void {
    this.index = index;
    this.typeNumber = 0;
    this.size = 0;
    this.start = -1;
    this.nextChild = -1;
    this.entered = false;
    this.broken = false;
    this.recovered = false;
    this.parent = null;
    this.forgetViews();
  }

  forgetViews(): void {
    this.#bytes = null;
    this.#copies = null;
  }

  get type(): ObjectType {
    return TYPE_NAMES[this.typeNumber] ?? 'blob';
  }

  get bytes(): Uint8Array {
    return (this.#bytes ??= this.arena.bytes.subarray(this.start, this.start + this.size));
  }

  get copies(): Int32Array {
    return (this.#copies ??=
      this.parent === null ? Int32Array.of(0, -1, this.size) : this.deltas.copies.subarray(0, this.deltas.used));
  }

  idHex(): string {
    return this.directory.hex(this.index);
  }
}
