import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import { readFully, withRegularFile } from './pack/regular-file.js';
import type { Repository } from './repository.js';
import type { ObjectType } from './object-reader.js';

const HEADER_ROOM = 64;
const HEADER = /^(blob|commit|tag|tree) (\d+)$/;

/** Where this repository writes new objects: inside a hook that need not be its own folder. */
export const objectsFolder = (repo: Repository): string => {
  const named = repo.env['GIT_OBJECT_DIRECTORY'];
  return named === undefined || named === ''
    ? join(repo.commonDir, 'objects')
    : resolve(repo.workTree ?? repo.gitDir, named);
};

/** Reads an object that stands in a file of its own. Null when it does not, is larger than `maxBytes`, or is damaged: ask git. */
export function readLoose(
  folder: string,
  id: string,
  maxBytes: number,
): { readonly type: ObjectType; readonly bytes: Buffer } | null {
  try {
    const packed = withRegularFile(join(folder, id.slice(0, 2), id.slice(2)), (fd, size) => {
      if (size > maxBytes + (maxBytes >> 3) + (1 << 16)) throw new Error('too large');
      const bytes = Buffer.alloc(size);
      return bytes.subarray(0, readFully(fd, bytes, 0));
    });
    const whole = inflateSync(packed, { maxOutputLength: maxBytes + HEADER_ROOM });
    const end = whole.indexOf(0);
    const header = HEADER.exec(whole.toString('latin1', 0, Math.min(end, HEADER_ROOM)));
    const bytes = whole.subarray(end + 1);
    return header === null || Number(header[2]) !== bytes.length || bytes.length > maxBytes
      ? null
      : { type: header[1] as ObjectType, bytes };
  } catch {
    return null;
  }
}
