import { createHash } from 'node:crypto';
import { gap, reasonOf, type Gap } from '../../model/index.js';
import { nameOf } from './pack-names.js';
import { readFully, withRegularFile } from './regular-file.js';
import type { StoreData } from './store-data.js';

const CHUNK = 4 << 20;

/** A gap for each pack and each index that does not have the checksum it ends in. */
export function checkChecksums({ packs, format, directory }: StoreData): readonly Gap[] {
  return packs.flatMap(({ path, indexPath }) =>
    (indexPath === '' ? [path] : [path, indexPath]).flatMap((file) => checkFile(file, format, directory.width)),
  );
}

function checkFile(path: string, format: string, width: number): readonly Gap[] {
  try {
    return withRegularFile(path, (fd, size) => hasChecksum(fd, size, { format, width }))
      ? []
      : [gap('git', `pack ${nameOf(path)}`, 'its checksum is wrong')];
  } catch (error) {
    return [gap('git', `pack ${nameOf(path)}`, reasonOf(error))];
  }
}

function hasChecksum(
  fd: number,
  size: number,
  { format, width }: { readonly format: string; readonly width: number },
): boolean {
  const hash = createHash(format);
  const buffer = new Uint8Array(CHUNK);
  for (let at = 0; at < size - width;) {
    const part = buffer.subarray(0, Math.min(CHUNK, size - width - at));
    const got = readFully(fd, part, at);
    if (got === 0) return false;
    hash.update(part.subarray(0, got));
    at += got;
  }
  const checksum = Buffer.alloc(width);
  readFully(fd, checksum, size - width);
  return hash.digest().equals(checksum);
}
