import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  readSync,
  type PathLike,
} from 'node:fs';

export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'folder' }
  /** Nothing to look at: it is gone, or it is a socket, pipe or device. */
  | { readonly kind: 'nothing'; readonly because: string }
  | { readonly kind: 'failed'; readonly because: string };

/** Where the platform cannot refuse links in `open`, a look beforehand does. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
const FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/**
 * Reads one file as git would store it: of a symbolic link its target's text. Never follows a link, never waits for a pipe.
 * Synchronous on purpose: thousands of small files are read several times faster so.
 */
export function readFile(path: PathLike, maxBytes: number): FileRead {
  try {
    if (O_NOFOLLOW === 0 && lstatSync(path).isSymbolicLink()) return link(path);
    const file = openSync(path, FLAGS);
    try {
      return readOpen(file, maxBytes);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return refused(path, error as NodeJS.ErrnoException);
  }
}

function readOpen(file: number, maxBytes: number): FileRead {
  const stat = fstatSync(file);
  if (stat.isDirectory()) return { kind: 'folder' };
  if (!stat.isFile()) return { kind: 'nothing', because: 'it is a socket, a pipe or a device' };
  if (stat.size > maxBytes) return { kind: 'failed', because: tooLarge(stat.size, maxBytes) };
  // Files of /proc and the like say that they are empty and are not.
  if (stat.size === 0) return { kind: 'bytes', bytes: readFileSync(file) };
  const bytes = Buffer.allocUnsafe(stat.size);
  let filled = 0;
  while (filled < bytes.length) {
    const got = readSync(file, bytes, filled, bytes.length - filled, null);
    if (got === 0) break;
    filled += got;
  }
  return { kind: 'bytes', bytes: bytes.subarray(0, filled) };
}

function refused(path: PathLike, error: NodeJS.ErrnoException): FileRead {
  switch (error.code) {
    case 'ELOOP':
    case 'EMLINK':
      return link(path);
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'nothing', because: 'it is gone' };
    case 'ENXIO':
    case 'ENODEV':
    case 'EOPNOTSUPP':
      return { kind: 'nothing', because: 'it is a socket, a pipe or a device' };
    case 'EISDIR':
      return { kind: 'folder' };
    default:
      return { kind: 'failed', because: `cannot be read (${error.code ?? 'unknown error'})` };
  }
}

function link(path: PathLike): FileRead {
  try {
    return { kind: 'bytes', bytes: readlinkSync(path, { encoding: 'buffer' }) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? { kind: 'nothing', because: 'it is gone' }
      : { kind: 'failed', because: `cannot be read (${code ?? 'unknown error'})` };
  }
}

/** The clause of a gap for something over the limit. */
export const tooLarge = (size: number, maxBytes: number): string =>
  `too large: ${size} bytes, and the limit is ${maxBytes} (raise it with --max-file-size)`;
