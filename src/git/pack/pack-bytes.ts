import { gap, type Gap } from '../../model/index.js';
import type { ObjectType } from '../object-reader.js';
import type { ObjectFormat } from '../repository.js';
import { IdSet } from './id-set.js';
import { tooLarge } from './loose-file.js';
import type { StoredObject } from './stored-object.js';
import { scanPack, unindexedObjects } from './unindexed-pack.js';

export type PackedObject = { readonly id: string; readonly type: ObjectType; readonly bytes: Uint8Array };

export type PackBytesOptions = {
  readonly objectFormat: ObjectFormat;
  /** A larger object is a gap that says both sizes. */
  readonly maxObjectBytes: number;
  /** Gets what could not be read: `where` says the offset in the pack. */
  readonly onGap: (gap: Gap) => void;
  /** An object that is not in the pack, for the deltas of a thin pack. */
  readonly base?: (idHex: string) => StoredObject | null;
  /** What gaps call the pack. Default `pack`. */
  readonly name?: string;
  /** Bytes that may be inflated to find the entries, and as many to rebuild the objects. Default 64 GiB. */
  readonly budgetBytes?: number;
};

/** Larger objects are built neither for themselves nor as a base, but where larger ones are asked for. */
const BASE_BYTES = 256 << 20;
const LARGEST = 512 << 20;
const BUDGET = 64 * 2 ** 30;

/**
 * Reads a pack that has no index: each object once, with the id that its content has. Order: as they stand in the pack, what is
 * made from an object right behind it. What is damaged is a gap; what stands behind it is read as far as it can be found.
 */
export function* readPackBytes(bytes: Uint8Array, options: PackBytesOptions): Generator<PackedObject> {
  const { objectFormat, maxObjectBytes, onGap, base, name = 'pack', budgetBytes = BUDGET } = options;
  const onDamage = (offset: number, because: string): void => onGap(gap('git', `${name} at offset ${offset}`, because));
  const mostBytes = Math.max(Math.min(maxObjectBytes, LARGEST), BASE_BYTES);
  const seen = new IdSet(objectFormat === 'sha1' ? 20 : 32);
  const all = {
    objectFormat,
    mostBytes,
    budget: budgetBytes,
    unfinished: false,
    base,
    onDamage,
  };
  for (const { id, offset, type, bytes: content } of unindexedObjects(scanPack(bytes, all), all)) {
    if (!seen.add(id)) continue;
    if (content.length > maxObjectBytes) onDamage(offset, tooLarge(content.length, maxObjectBytes));
    else yield { id: id.toString('hex'), type, bytes: content.slice() };
  }
}
