import { createHash } from 'node:crypto';
import type { ObjectType } from '../object-reader.js';
import type { ObjectFormat } from '../repository.js';
import { BASE_MISSING, OFS_DELTA, REF_DELTA, WHOLE } from './entry-header.js';
import { makeEntryTable, type EntryTable } from './entry-table.js';
import { growForest, type Forest } from './forest.js';
import { ForestWalk } from './forest-walk.js';
import { TYPE_NUMBERS } from './object-builder.js';
import { PackScan, type ScannedEntries } from './pack-scan.js';
import type { StoreData } from './store-data.js';
import type { StoredObject } from './stored-object.js';
import type { WalkNode } from './walk-node.js';

export type UnindexedOptions = {
  readonly objectFormat: ObjectFormat;
  /** Larger objects are not built, not even as a base. */
  readonly mostBytes: number;
  /** Bytes that may be inflated to find the entries, and again for the objects made from them. */
  readonly budget: number;
  /** A pack that was still on its way when it was written: that its end never came is no damage. */
  readonly unfinished: boolean;
  /** An object that is not in the pack, for the deltas of a thin pack. */
  readonly base?: ((idHex: string) => StoredObject | null) | undefined;
  readonly onDamage: (offset: number, because: string) => void;
};

/** `bytes` is only true until the next object is asked for. */
export type FoundObject = {
  readonly id: Buffer;
  readonly offset: number;
  readonly type: ObjectType;
  readonly bytes: Uint8Array;
};

const CHAIN_BYTES = 64 << 20;
const NO_BASE = 'the object that it is stored against is missing, or is made from it';

/** Finds the entries of a pack that has no index. What cannot be read is told by its offset. */
export function scanPack(
  bytes: Uint8Array,
  { budget, mostBytes, objectFormat, onDamage, unfinished }: UnindexedOptions,
): PackScan {
  const width = objectFormat === 'sha1' ? 20 : 32;
  const scan = new PackScan(bytes, { width, mostBytes, budget, unfinished, onDamage });
  scan.run();
  return scan;
}

/** Every object that the entries make; one that stands there twice comes twice. */
export function unindexedObjects(scan: PackScan, options: UnindexedOptions): Generator<FoundObject> {
  return new UnindexedWalk(scan, options).objects();
}

class UnindexedWalk {
  readonly #options: UnindexedOptions;
  readonly #entries: ScannedEntries;
  readonly #store: StoreData;
  readonly #count: number;
  /** What deltas wait for that has not been met, by id; numbered behind the entries of the pack. */
  readonly #waiting: Map<string, number[]>;
  readonly #outside: readonly string[];
  /** 1 for entries that were shown or told. */
  readonly #settled: Uint8Array;
  #spent = 0;
  #found: FoundObject | null = null;

  constructor(scan: PackScan, options: UnindexedOptions) {
    this.#options = options;
    this.#entries = scan.entries;
    this.#count = scan.entries.offsets.length;
    this.#waiting = scan.entries.refs;
    this.#outside = [...scan.entries.refs.keys()];
    this.#settled = new Uint8Array(this.#count);
    this.#store = storeOf(scan, growForest(tableOf(scan.entries, this.#outside.length)), options);
  }

  *objects(): Generator<FoundObject> {
    const { types } = this.#entries;
    const { roots } = this.#store.forest;
    yield* this.#walk(roots.filter((root) => root < this.#count && types[root] !== REF_DELTA));
    // What no object of the pack turned out to be must come from outside.
    const outside = this.#outside.flatMap((id, nth) => (this.#waiting.has(id) ? [this.#count + nth] : []));
    yield* this.#walk(Uint32Array.from(outside));
    this.#tellTheRest();
  }

  *#walk(families: Uint32Array): Generator<FoundObject> {
    const walk = new ForestWalk(this.#store, {
      families,
      growing: true,
      budgetBytes: this.#options.budget,
      visitor: { enter: (node) => this.#enter(node) },
      onGap: () => undefined,
      onBroken: (index, because) => this.#tell(index, because),
      recover: (index) => this.#fromOutside(index),
    });
    while (this.#spent <= this.#options.budget && walk.step()) {
      const found = this.#found;
      this.#found = null;
      if (found !== null) yield found;
    }
  }

  #enter({ index, type, size, bytes }: WalkNode): void {
    this.#spent += size;
    if (index >= this.#count) {
      this.#link(index, this.#outside[index - this.#count] ?? '');
      return;
    }
    const id = this.#idOf(type, bytes);
    this.#settled[index] = 1;
    this.#found = { id, offset: this.#entries.offsets[index] as number, type, bytes };
    if (this.#waiting.size > 0) this.#link(index, id.toString('hex'));
  }

  #idOf(type: ObjectType, bytes: Uint8Array): Buffer {
    return createHash(this.#options.objectFormat).update(`${type} ${bytes.length}\0`).update(bytes).digest();
  }

  /** Puts the deltas that wait for this object to it. */
  #link(index: number, id: string): void {
    const { firstChild, nextSibling } = this.#store.forest;
    for (const child of this.#waiting.get(id) ?? []) {
      nextSibling[child] = firstChild[index] as number;
      firstChild[index] = child;
    }
    this.#waiting.delete(id);
  }

  #fromOutside(index: number): { readonly type: number; readonly bytes: Uint8Array } | null {
    const found = this.#options.base?.(this.#outside[index - this.#count] ?? '') ?? null;
    return found === null ? null : { type: TYPE_NUMBERS[found.type], bytes: found.bytes };
  }

  #tell(index: number, because: string): void {
    if (index >= this.#count) return;
    this.#settled[index] = 1;
    this.#options.onDamage(this.#entries.offsets[index] as number, because);
  }

  #tellTheRest(): void {
    const { budget, onDamage } = this.#options;
    const left = this.#settled.reduce((sum, settled) => sum - settled, this.#count);
    if (this.#spent > budget) onDamage(0, `more than ${budget} bytes to rebuild: ${left} objects were not read`);
    else for (let index = 0; index < this.#count; index++) if (this.#settled[index] === 0) this.#tell(index, NO_BASE);
  }
}

function tableOf(entries: ScannedEntries, outside: number): EntryTable {
  const count = entries.offsets.length;
  const table = makeEntryTable(count + outside);
  table.types.set(entries.types);
  table.sizes.set(entries.sizes);
  table.offsets.set(entries.offsets);
  table.spans.set(entries.spans);
  table.headers.set(entries.headers);
  table.bases.fill(BASE_MISSING, count);
  entries.types.forEach((type, index) => {
    if (type === OFS_DELTA) table.bases[index] = entryAt(entries.offsets, entries.bases[index] as number);
    else table.bases[index] = type === REF_DELTA ? BASE_MISSING : WHOLE;
  });
  return table;
}

/** Number of the entry that starts at this offset. */
function entryAt(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return offsets[low] === offset ? low : BASE_MISSING;
}

/** The pack as a store of its own, in which ids are not known. */
function storeOf(scan: PackScan, forest: Forest, { mostBytes, objectFormat }: UnindexedOptions): StoreData {
  const table = { bytes: new Uint8Array(0), start: 0, stride: 0, width: 0, count: forest.count, numbering: null };
  return {
    format: objectFormat,
    directory: { width: 0, tables: [table], starts: [0, forest.count], order: null },
    forest,
    packs: [{ path: '', indexPath: '', size: scan.bytes.length, bytes: scan.bytes, dense: false }],
    looseFolders: [],
    packedCount: forest.count,
    verified: [0],
    maxObjectBytes: mostBytes,
    maxBaseBytes: mostBytes,
    chainBytes: CHAIN_BYTES,
  };
}
