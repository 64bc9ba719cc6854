import { basename, dirname, join } from 'node:path';
import type { Gap } from '../../model/index.js';
import type { IdTable } from './id-table.js';
import type { IndexTable } from './index-rows.js';
import { readMultiPackIndexes } from './multi-pack-index.js';
import { OffsetOrder } from './offset-order.js';
import { parsePackIndex, type PackIndex } from './pack-index.js';
import type { StoredPack } from './store-data.js';
import { packNames, type PackName } from './pack-names.js';
import { readFully, readShared, withRegularFile } from './regular-file.js';

export type OpenPack = {
  readonly source: StoredPack;
  readonly ids: IdTable;
  readonly order: OffsetOrder;
  /** Its content is held against its ids. */
  readonly doubtful: boolean;
};

export type OpenPacks = {
  readonly sound: readonly OpenPack[];
  /** By an index that does not fit. Each of them is among the raw ones too. */
  readonly unsound: readonly OpenPack[];
  /** Must be read to know what is in them. */
  readonly raw: readonly PackName[];
  /** Bytes that may still be held in memory. */
  readonly residentBytes: number;
};

export type OpenPacksOptions = {
  /** Bytes of an object id. */
  readonly width: number;
  /** Packs are read into memory up to this many bytes together; the others by windows. */
  readonly residentBytes: number;
  readonly onGap: (gap: Gap) => void;
};

const MOST_INDEX_BYTES = 1 << 30;
/** A single buffer is never larger. */
export const MOST_PACK_BYTES = 2 ** 31 - 64;
const PACK_HEADER = 12;
/** A header and an empty stream. */
const SMALLEST_ENTRY = 9;
const MAGIC = 'PACK';

/** Opens all packs of the folders by their indexes. */
export function openPacks(folders: readonly string[], { width, residentBytes, onGap }: OpenPacksOptions): OpenPacks {
  const sound: OpenPack[] = [];
  const unsound: OpenPack[] = [];
  const raw: PackName[] = [];
  const shared = new SharedIndexes(width);
  let left = residentBytes;
  for (const name of folders.flatMap((folder) => packNames(join(folder, 'pack'), onGap))) {
    const pack = openPack(name, indexOf(name, width) ?? shared.of(name), left);
    left -= pack?.source.bytes?.length ?? 0;
    if (pack === null || !pack.whole) raw.push(name);
    // What a shared index leaves out would be lost, and bases with it.
    if (pack === null || (!pack.whole && name.indexPath === null)) continue;
    (pack.whole ? sound : unsound).push({ ...pack, doubtful: !pack.whole || name.indexPath === null });
  }
  return { sound, unsound, raw, residentBytes: left };
}

/** The multi-pack indexes of folders in which a pack has no index of its own. */
class SharedIndexes {
  readonly #width: number;
  readonly #folders = new Map<string, ReadonlyMap<string, IndexTable>>();

  constructor(width: number) {
    this.#width = width;
  }

  of({ path, indexPath }: PackName): PackIndex | null {
    if (indexPath !== null) return null;
    const folder = dirname(path);
    const known = this.#folders.get(folder) ?? readMultiPackIndexes(folder, this.#width);
    this.#folders.set(folder, known);
    const table = known.get(basename(path, '.pack'));
    return table === undefined ? null : { ...table, packChecksum: null, doubt: null };
  }
}

function indexOf({ indexPath }: PackName, width: number): PackIndex | null {
  if (indexPath === null) return null;
  try {
    return parsePackIndex(readShared(indexPath, { most: MOST_INDEX_BYTES }), width);
  } catch {
    // The pack itself says what is in it.
    return null;
  }
}

/** Null when nothing can be had by this index. `whole`: it is the index of all of this pack, as far as both say without being read through. */
function openPack(
  { path, indexPath }: PackName,
  index: PackIndex | null,
  residentBytes: number,
): (Omit<OpenPack, 'doubtful'> & { readonly whole: boolean }) | null {
  if (index === null) return null;
  const { width, count } = index.ids;
  try {
    const { size, fits } = withRegularFile(path, (fd, length) => ({
      size: length,
      fits: isIndexOf(index, fd, length),
    }));
    if (size < PACK_HEADER + width || count * SMALLEST_ENTRY > size) return null;
    const bytes = size <= Math.min(residentBytes, MOST_PACK_BYTES) ? readShared(path, { most: MOST_PACK_BYTES }) : null;
    const order = new OffsetOrder(index.offsets, size - width);
    const whole = fits && index.doubt === null && !order.repeats();
    const source = { path, indexPath: indexPath ?? '', size: bytes?.length ?? size, bytes, dense: whole };
    return { source, ids: { ...index.ids, numbering: order.numbering }, order, whole };
  } catch {
    return null;
  }
}

function isIndexOf({ ids, packChecksum }: PackIndex, fd: number, size: number): boolean {
  const head = Buffer.alloc(PACK_HEADER);
  const tail = Buffer.alloc(ids.width);
  readFully(fd, head, 0);
  readFully(fd, tail, Math.max(0, size - ids.width));
  const version = head.readUInt32BE(4);
  return (
    head.toString('latin1', 0, 4) === MAGIC &&
    (version === 2 || version === 3) &&
    head.readUInt32BE(8) === ids.count &&
    (packChecksum === null || tail.equals(packChecksum))
  );
}
