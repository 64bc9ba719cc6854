import { gap, type Gap } from '../../model/index.js';
import type { ObjectType } from '../object-reader.js';
import { buildBudget, OVER_BUDGET } from './build-budget.js';
import { UNKNOWN } from './entry-header.js';
import { IdDirectory } from './id-directory.js';
import { tooLarge } from './loose-file.js';
import { nameOf } from './pack-names.js';
import { ObjectBuilder, TYPE_NUMBERS } from './object-builder.js';
import type { StoreData } from './store-data.js';
import { subtreeNeeds } from './subtree-needs.js';
import { ChainNode, type WalkNode } from './walk-node.js';

export type WalkVisitor = {
  enter(node: WalkNode): void;
  /** After all that is built from the node; its bytes are gone. */
  leave?(node: WalkNode): void;
};

export type WalkOptions = {
  /** Default: all. */
  readonly types?: readonly ObjectType[];
  /** Roots of the trees to walk, as `families` gives them. */
  readonly families: Uint32Array;
  /** True for an object, by number, that the visitor need not see. */
  readonly skip?: (index: number) => boolean;
  readonly visitor: WalkVisitor;
  readonly onGap: (gap: Gap) => void;
  /** Objects may have so many bytes together, and 1024 times the size of the packs. Default 32 GiB. */
  readonly budgetBytes?: number;
  /** In place of a gap that names the object by its id. */
  readonly onBroken?: (index: number, because: string) => void;
  /** True when `visitor.enter` may put children to the object that it is shown. */
  readonly growing?: boolean;
  /** Another copy of an object that is damaged here, or null. */
  readonly recover: (index: number) => { readonly type: number; readonly bytes: Uint8Array } | null;
};

/** Objects that had to make room and are built again may have this many bytes together; it takes a crafted pack to get there. */
const MOST_REBUILT = 64 * 2 ** 30;

/** Walks trees of deltas depth first, one object at each step, and holds only the objects that more will be built from. */
export class ForestWalk {
  readonly #store: StoreData;
  readonly #options: WalkOptions;
  readonly #builder: ObjectBuilder;
  readonly #directory: IdDirectory;
  readonly #types: Uint8Array;
  readonly #needed: Uint8Array | null;
  readonly #chain: ChainNode[] = [];
  /** Levels of `chain` in use. */
  #depth = 0;
  #nextRoot = 0;
  #kept: ChainNode | null = null;
  #rebuilt = 0;
  /** Bytes that may still be built. */
  #left: number;

  constructor(store: StoreData, options: WalkOptions) {
    this.#store = store;
    this.#options = options;
    this.#directory = new IdDirectory(store.directory);
    this.#builder = new ObjectBuilder(store, {
      mostBytes: store.maxBaseBytes,
      budget: store.chainBytes,
      makeRoom: () => this.#evict(),
      onSlack: (pack, offset) => this.#slack(pack, offset),
    });
    this.#left = buildBudget(store, options.budgetBytes);
    this.#types = new Uint8Array(8);
    for (const type of options.types ?? (['blob', 'commit', 'tag', 'tree'] as const))
      this.#types[TYPE_NUMBERS[type]] = 1;
    this.#needed = options.skip === undefined ? null : new Uint8Array(store.forest.count);
  }

  /** Goes on to the next object, and calls the visitor if it may see it. False at the end. */
  step(): boolean {
    for (;;) {
      if (this.#depth === 0) {
        const root = this.#takeRoot();
        if (root < 0) return false;
        this.#enter(root);
        return true;
      }
      const top = this.#chain[this.#depth - 1] as ChainNode;
      const child = top.nextChild;
      if (child >= 0) {
        top.nextChild = this.#firstNeeded(this.#store.forest.nextSibling[child] as number);
        this.#enter(child);
        return true;
      }
      this.#leave(top);
    }
  }

  #takeRoot(): number {
    const { families, skip } = this.#options;
    const { types } = this.#store.forest;
    while (this.#nextRoot < families.length) {
      const root = families[this.#nextRoot++] as number;
      const type = types[root] as number;
      if (type !== UNKNOWN && this.#types[type] !== 1) continue;
      if (
        this.#needed === null ||
        skip === undefined ||
        subtreeNeeds(this.#store.forest, root, { skip, needed: this.#needed })
      )
        return root;
    }
    return -1;
  }

  #firstNeeded(from: number): number {
    let child = from;
    if (this.#needed !== null)
      while (child >= 0 && this.#needed[child] !== 1) child = this.#store.forest.nextSibling[child] as number;
    return child;
  }

  #enter(index: number): void {
    const base = this.#depth === 0 ? null : (this.#chain[this.#depth - 1] as ChainNode);
    const node = this.#push(index);
    node.nextChild = this.#firstNeeded(this.#store.forest.firstChild[index] as number);
    this.#kept = base;
    this.#fill(node, base);
    this.#kept = node;
    if (node.start >= 0 && this.#isWanted(node)) {
      node.parent = base !== null && base.entered && !node.recovered ? base : null;
      node.entered = true;
      this.#options.visitor.enter(node);
      if (this.#options.growing === true)
        node.nextChild = this.#firstNeeded(this.#store.forest.firstChild[index] as number);
    }
    // No more will be built from it: the heaviest child comes last, so that this leaves few objects in the arena.
    if (base !== null && base.nextChild < 0) this.#release(base);
    if (node.nextChild < 0) this.#release(node);
  }

  #push(index: number): ChainNode {
    const node = (this.#chain[this.#depth] ??= new ChainNode(
      this.#depth,
      this.#builder.arena,
      this.#builder.deltas,
      this.#directory,
    ));
    node.reset(index);
    this.#depth++;
    return node;
  }

  #isWanted(node: ChainNode): boolean {
    if (this.#types[node.typeNumber] !== 1 || this.#options.skip?.(node.index) === true) return false;
    if (node.size <= this.#store.maxObjectBytes) return true;
    this.#gap(node.index, tooLarge(node.size, this.#store.maxObjectBytes));
    return false;
  }

  /** Builds the node's bytes, from another copy when need be; otherwise it stays broken, with a gap. */
  #fill(node: ChainNode, base: ChainNode | null): void {
    if (this.#left < 0) {
      this.#giveUp(node);
      return;
    }
    const fit = node.nextChild < 0 ? this.#store.maxObjectBytes : Infinity;
    if (base === null) node.start = this.#builder.whole(node.index, fit);
    else if (base.broken) this.#builder.fault = 'the object that it is stored against cannot be read';
    else if (base.start < 0 && !this.#rebuild(this.#depth - 2))
      this.#builder.fault = 'the object that it is stored against is too costly to rebuild';
    else
      node.start = this.#builder.fromBase(
        node.index,
        { start: base.start, size: base.size, type: base.typeNumber },
        fit,
      );
    if (node.start >= 0) this.#settle(node);
    else if (!this.#recover(node)) this.#breakOff(node, base);
  }

  #settle(node: ChainNode): void {
    node.size = this.#builder.size;
    this.#left -= node.size;
    node.typeNumber = this.#builder.type;
  }

  #breakOff(node: ChainNode, base: ChainNode | null): void {
    node.broken = true;
    const { fault, oversize, type } = this.#builder;
    const known = base === null || base.broken ? UNKNOWN : type;
    if (oversize && this.#types[type] !== 1) return;
    if (known !== UNKNOWN && this.#types[known] !== 1) return;
    if (this.#options.skip?.(node.index) !== true) this.#gap(node.index, fault);
  }

  #giveUp(node: ChainNode): void {
    node.broken = true;
    const type = this.#store.forest.types[node.index] as number;
    if ((type === UNKNOWN || this.#types[type] === 1) && this.#options.skip?.(node.index) !== true)
      this.#gap(node.index, OVER_BUDGET);
  }

  #recover(node: ChainNode): boolean {
    if (this.#builder.oversize) return false;
    const { fault } = this.#builder;
    const found = this.#options.recover(node.index);
    this.#builder.fault = fault;
    if (found === null) return false;
    node.start = this.#builder.place(found.bytes);
    node.size = found.bytes.length;
    node.typeNumber = found.type;
    node.recovered = true;
    return true;
  }

  /** Builds again what had to make room. From the nearest object of the chain that is still held, or from its start. */
  #rebuild(level: number): boolean {
    let from = level;
    while (from > 0 && (this.#chain[from] as ChainNode).start < 0 && !(this.#chain[from] as ChainNode).recovered)
      from--;
    let passing: ChainNode | null = null;
    for (let at = from; at <= level; at++) {
      const node = this.#chain[at] as ChainNode;
      const base = at === 0 ? null : (this.#chain[at - 1] as ChainNode);
      const held = node.start >= 0;
      if (!held && !this.#buildAgain(node, base)) return false;
      this.#kept = node;
      if (passing !== null) this.#release(passing);
      passing = held ? null : node;
    }
    return true;
  }

  #buildAgain(node: ChainNode, base: ChainNode | null): boolean {
    const { nextChild } = node;
    this.#rebuilt += node.size;
    if (this.#rebuilt > MOST_REBUILT) return false;
    if (node.recovered) return this.#recover(node);
    node.start =
      base === null
        ? this.#builder.whole(node.index)
        : this.#builder.fromBase(node.index, { start: base.start, size: base.size, type: base.typeNumber });
    node.nextChild = nextChild;
    node.forgetViews();
    return node.start >= 0;
  }

  /** Drops the object nearest to the start of the tree, whose turn comes again last. */
  #evict(): boolean {
    for (let level = 0; level < this.#depth; level++) {
      const node = this.#chain[level] as ChainNode;
      if (node.start < 0 || node === this.#kept) continue;
      this.#release(node);
      return true;
    }
    return false;
  }

  #release(node: ChainNode): void {
    if (node.start >= 0) this.#builder.arena.release(node.start);
    node.start = -1;
    node.forgetViews();
  }

  #leave(node: ChainNode): void {
    this.#release(node);
    this.#depth--;
    if (node.entered) this.#options.visitor.leave?.(node);
  }

  #slack(pack: number, offset: number): void {
    const { path = '', dense = false } = this.#store.packs[pack] ?? {};
    if (dense)
      this.#options.onGap(
        gap('git', `pack ${nameOf(path)}`, `bytes at offset ${offset} belong to no object of its index`),
      );
  }

  #gap(index: number, why: string): void {
    const { onBroken, onGap } = this.#options;
    if (onBroken === undefined) onGap(gap('git', `object ${this.#directory.hex(index)}`, why));
    else onBroken(index, why);
  }
}
