import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gap, printable, reasonOf, type Gap } from '../../model/index.js';
import { isAbsent } from './object-folders.js';
import type { IdTable } from './id-table.js';
import { OffsetOrder } from './offset-order.js';
import { parsePackIndex, type PackIndex } from './pack-index.js';
import type { PackSource } from './pack-files.js';
import { readFully, readShared, withRegularFile } from './regular-file.js';

export type OpenPack = {
  readonly source: PackSource & { readonly indexPath: string };
  readonly ids: IdTable;
  readonly order: OffsetOrder;
  readonly doubtful: boolean;
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
const MOST_PACK_BYTES = 2 ** 31 - 64;
const PACK_HEADER = 12;
/** A header and an empty stream. */
const SMALLEST_ENTRY = 9;
const MAGIC = 'PACK';

/** Opens all packs of the folders. What is wrong with one is a gap that names it. */
export function openPacks(folders: readonly string[], options: OpenPacksOptions): readonly OpenPack[] {
  const packs: OpenPack[] = [];
  let left = options.residentBytes;
  for (const path of folders.flatMap((folder) => packPaths(folder, options.onGap))) {
    try {
      const pack = openPack(path, left, options);
      left -= pack.source.bytes?.length ?? 0;
      packs.push(pack);
    } catch (error) {
      options.onGap(gap('git', `pack ${nameOf(path)}`, reasonOf(error)));
    }
  }
  return packs;
}

/** Paths without their ending, in order of name. */
function packPaths(folder: string, onGap: (gap: Gap) => void): readonly string[] {
  try {
    const names = new Set(readdirSync(join(folder, 'pack')));
    const stems = [...names].filter((name) => /\.(?:pack|idx)$/.test(name)).map((name) => name.replace(/\.\w+$/, ''));
    // Half a pair under another name than git gives to a pack is one that is being written.
    const real = [...new Set(stems)].filter(
      (stem) => stem.startsWith('pack-') || (names.has(`${stem}.pack`) && names.has(`${stem}.idx`)),
    );
    return real.sort().map((stem) => join(folder, 'pack', stem));
  } catch (error) {
    if (!isAbsent(error)) onGap(gap('git', `packs ${printable(folder)}`, reasonOf(error)));
    return [];
  }
}

function openPack(path: string, residentBytes: number, { width, onGap }: OpenPacksOptions): OpenPack {
  const indexPath = `${path}.idx`;
  const index = parsePackIndex(
    present('index', () => readShared(indexPath, { most: MOST_INDEX_BYTES })),
    width,
  );
  const { size, doubt } = present('pack file', () => checkPack(`${path}.pack`, index));
  const problem = index.doubt ?? doubt;
  // What can still be read of it is, but only under the id that its content has.
  if (problem !== null) onGap(gap('git', `pack ${nameOf(path)}`, problem));
  const resident = size <= Math.min(residentBytes, MOST_PACK_BYTES);
  const bytes = resident ? readShared(`${path}.pack`, { most: MOST_PACK_BYTES }) : null;
  const order = new OffsetOrder(index.offsets, size - width);
  const source = { path: `${path}.pack`, indexPath, size: bytes?.length ?? size, bytes };
  return { source, ids: { ...index.ids, numbering: order.numbering }, order, doubtful: problem !== null };
}

function present<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw isAbsent(error) ? new Error(`its ${what} is missing`, { cause: error }) : error;
  }
}

function checkPack(path: string, index: PackIndex): { readonly size: number; readonly doubt: string | null } {
  return withRegularFile(path, (fd, size) => {
    const { width, count } = index.ids;
    const head = Buffer.alloc(PACK_HEADER);
    const tail = Buffer.alloc(width);
    if (size < PACK_HEADER + width || readFully(fd, head, 0) !== PACK_HEADER) throw new Error('it is cut off');
    if (count * SMALLEST_ENTRY > size) throw new Error('its index claims more objects than it can hold');
    readFully(fd, tail, size - width);
    const version = head.readUInt32BE(4);
    if (head.toString('latin1', 0, 4) !== MAGIC || (version !== 2 && version !== 3))
      return { size, doubt: 'it does not start like a pack' };
    if (head.readUInt32BE(8) !== count) return { size, doubt: 'it does not hold as many objects as its index says' };
    return {
      size,
      doubt: tail.equals(index.packChecksum) ? null : 'it is cut off, or its index belongs to another pack',
    };
  });
}

export const nameOf = (path: string): string => printable(basename(path));
