import { gap, printable, reasonOf, type Gap } from '../../model/index.js';
import type { ObjectFormat } from '../repository.js';
import { IndexRows } from './index-rows.js';
import { OffsetOrder } from './offset-order.js';
import { MOST_PACK_BYTES, type OpenPack } from './open-packs.js';
import { nameOf, type PackName } from './pack-names.js';
import { readShared } from './regular-file.js';
import type { StoredObject } from './stored-object.js';
import { scanPack, unindexedObjects } from './unindexed-pack.js';

export type IndexPackOptions = {
  readonly objectFormat: ObjectFormat;
  /** Larger objects are not built, not even as a base. */
  readonly mostBytes: number;
  /** The pack stays in memory when it is not larger. */
  readonly residentBytes: number;
  /** An object of the packs that are open, for the deltas of a thin pack. */
  readonly base: (idHex: string) => StoredObject | null;
  readonly onGap: (gap: Gap) => void;
};

/** Objects of one pack may have this many bytes together before it is read no further. */
const BUDGET = 256 * 2 ** 30;

/** Opens a pack without its index: reads it once to find out what is in it. Null, and a gap, when it cannot be read at all. */
export function indexPack({ path, unfinished }: PackName, options: IndexPackOptions): OpenPack | null {
  const { objectFormat, mostBytes, residentBytes, base, onGap } = options;
  const width = objectFormat === 'sha1' ? 20 : 32;
  const tell = (where: string, because: string): void => onGap(gap('git', `pack ${nameOf(path)}${where}`, because));
  try {
    const all = {
      objectFormat,
      mostBytes,
      budget: BUDGET,
      unfinished,
      base,
      onDamage: (offset: number, because: string) => tell(` at offset ${offset}`, because),
    };
    const scan = scanPack(readShared(path, { most: MOST_PACK_BYTES }), all);
    const rows = new IndexRows(width);
    for (const { id, offset } of unindexedObjects(scan, all)) rows.add(id, 0, offset);
    const { ids, offsets } = rows.table();
    const order = new OffsetOrder(offsets, scan.end);
    const bytes = scan.bytes.length <= residentBytes ? scan.bytes : null;
    // The store takes a checksum to stand behind the entries.
    const source = { path, indexPath: '', size: scan.end + width, bytes, dense: false };
    return { source, ids: { ...ids, numbering: order.numbering }, order, doubtful: false };
  } catch (error) {
    tell('', `it has no index that can be used, and cannot be read without: ${printable(reasonOf(error))}`);
    return null;
  }
}
