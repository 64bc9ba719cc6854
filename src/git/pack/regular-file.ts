import { closeSync, constants, fstatSync, openSync, readSync, type PathLike } from 'node:fs';

const CHUNK = 16 << 20;

/** Opens a file for `use`. Waits for no writer, should a pipe stand where a file belongs. @throws what the system says, or that it is no file. */
export function withRegularFile<T>(path: PathLike, use: (fd: number, size: number) => T): T {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) throw new Error('not a regular file');
    return use(fd, stat.size);
  } finally {
    closeSync(fd);
  }
}

/** Fills `target` from `position` on. Returns how many bytes there were. */
export function readFully(fd: number, target: Uint8Array, position: number): number {
  let done = 0;
  while (done < target.length) {
    const got = readSync(fd, target, done, Math.min(CHUNK, target.length - done), position + done);
    if (got === 0) break;
    done += got;
  }
  return done;
}

/** The whole file, in memory that worker threads can share, with `slack` zero bytes behind. @throws when it is larger than `most`. */
export function readShared(path: string, options: { readonly most: number; readonly slack?: number }): Uint8Array {
  return withRegularFile(path, (fd, size) => {
    if (size > options.most) throw new Error(`larger than ${options.most} bytes`);
    const bytes = new Uint8Array(new SharedArrayBuffer(size + (options.slack ?? 0)));
    if (readFully(fd, bytes.subarray(0, size), 0) !== size) throw new Error('it changed while it was read');
    return bytes;
  });
}
