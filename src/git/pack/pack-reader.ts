import { gap, type Gap } from '../../model/index.js';
import type { GitObject, ObjectReader, ObjectType, ReadBatch, ReadOptions } from '../object-reader.js';
import type { Repository } from '../repository.js';
import { openPackStore, type PackStore } from './pack-store.js';

/** Handed on at once. */
const BATCH_BYTES = 1 << 20;
const DEFAULT_TYPES: readonly ObjectType[] = ['blob', 'commit', 'tag'];

/** Objects read straight from the packs and the loose files, behind the interface that all readers share. */
export const packReader = (repo: Repository): ObjectReader => new PackReader(repo);

class PackReader implements ObjectReader {
  readonly kind = 'pack';
  readonly #repo: Repository;

  constructor(repo: Repository) {
    this.#repo = repo;
  }

  async *all({ types = DEFAULT_TYPES, maxBytes, skip }: ReadOptions): AsyncGenerator<ReadBatch> {
    const batch = new Batch();
    const store = openPackStore(this.#repo, { maxObjectBytes: maxBytes, onGap: (found) => batch.gaps.push(found) });
    const walk = store.walk({
      types,
      ...(skip === undefined || skip.size === 0 ? {} : { skip: (index: number) => skip.has(store.idHex(index)) }),
      visitor: { enter: (node) => batch.add({ id: node.idHex(), type: node.type, bytes: node.bytes.slice() }) },
    });
    while (walk.step()) if (batch.size >= BATCH_BYTES) yield batch.take();
    yield batch.take();
  }

  async *read(ids: Iterable<string>, { types = DEFAULT_TYPES, maxBytes }: ReadOptions): AsyncGenerator<ReadBatch> {
    const batch = new Batch();
    const store = openPackStore(this.#repo, { maxObjectBytes: maxBytes, onGap: (found) => batch.gaps.push(found) });
    const wanted = new Set<string>(types);
    for (const id of new Set(ids)) {
      this.#readOne(store, id, { wanted, batch });
      if (batch.size >= BATCH_BYTES) yield batch.take();
    }
    yield batch.take();
  }

  async close(): Promise<void> {
    // Files are closed as soon as they have been read.
  }

  #readOne(
    store: PackStore,
    id: string,
    { wanted, batch }: { readonly wanted: ReadonlySet<string>; readonly batch: Batch },
  ): void {
    const missing = this.#repo.partial ? 'missing (partial clone)' : 'missing or damaged';
    const object = store.read(id, (because) =>
      batch.gaps.push(gap('git', `object ${id}`, because === 'missing' ? missing : because)),
    );
    if (object !== null && wanted.has(object.type)) batch.add({ id, ...object });
  }
}

/** What has been read and not been handed on. */
class Batch {
  size = 0;
  gaps: Gap[] = [];
  #objects: GitObject[] = [];

  add(object: GitObject): void {
    this.#objects.push(object);
    this.size += object.bytes.length;
  }

  take(): ReadBatch {
    const batch = { objects: this.#objects, gaps: this.gaps };
    this.#objects = [];
    this.gaps = [];
    this.size = 0;
    return batch;
  }
}
