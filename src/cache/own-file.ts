import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
  type Stats,
} from 'node:fs';

/** Why a file is not trusted, as the end of a sentence. */
export class RefusedFile extends Error {}

/** Who owns a file that this process makes here, and with which mode: told by one, because systems differ in both. */
export type Ownership = { readonly uid: number; readonly mode: number };

export type OwnBytes = { readonly bytes: Uint8Array; readonly stat: Stats };

const OTHERS_WRITE = 0o022;
const CHUNK = 64 << 20;

/** The file, or null when there is none. Follows no link. @throws RefusedFile when it is not ours alone to write, or larger than `most`. */
export function readOwn(path: string, owner: Ownership, most: number): OwnBytes | null {
  const fd = openOwn(path);
  if (fd === null) return null;
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) throw new RefusedFile('is not a regular file');
    if (stat.uid !== owner.uid) throw new RefusedFile('belongs to somebody else');
    if ((stat.mode & OTHERS_WRITE & ~owner.mode) !== 0) throw new RefusedFile('can be written by others');
    if (stat.size > most) throw new RefusedFile(`is larger than ${most} bytes`);
    return { bytes: readAll(fd, stat.size), stat };
  } finally {
    closeSync(fd);
  }
}

/** Opens without waiting for the writer of a pipe. Links are looked for as well, because not every system knows the flag. */
function openOwn(path: string): number | null {
  try {
    if (lstatSync(path).isSymbolicLink()) throw new RefusedFile('is a symbolic link');
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    throw thrown;
  }
}

/** The first `size` bytes of an open file, or fewer when it has become shorter. */
export function readAll(fd: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let done = 0;
  while (done < size) {
    const got = readSync(fd, bytes, done, Math.min(CHUNK, size - done), done);
    if (got === 0) break;
    done += got;
  }
  return bytes.subarray(0, done);
}

/** A file that was not there before, for its owner alone. */
export const createOwn = (path: string): number => openSync(path, 'wx+', 0o600);

/** Puts a whole file in the place of `path`, or leaves all as it was. `isWanted` is asked last; false leaves `path` alone. */
export function replaceFile(
  path: string,
  parts: readonly Uint8Array[],
  { by, isWanted = () => true }: Replacement,
): boolean {
  const fd = createOwn(by);
  try {
    try {
      for (const part of parts) writeAll(fd, part);
    } finally {
      closeSync(fd);
    }
    const wanted = isWanted();
    if (wanted) renameSync(by, path);
    else rmSync(by);
    return wanted;
  } catch (thrown) {
    rmSync(by, { force: true });
    throw thrown;
  }
}

export type Replacement = {
  /** Path of the file that becomes the other one; beside it, so that renaming does it. */
  readonly by: string;
  readonly isWanted?: () => boolean;
};

export function writeAll(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done, Math.min(CHUNK, bytes.length - done));
}
