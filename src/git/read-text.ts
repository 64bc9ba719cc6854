import { readFully, withRegularFile } from './pack/regular-file.js';

/** Larger files of a repository's own folder are not read as text. */
const MOST = 256 << 20;

/** The text of a file that git keeps, or null: there is none, it cannot be read, or it is a pipe or a device. Never waits. */
export function readText(path: string): string | null {
  try {
    return withRegularFile(path, (fd, size) => {
      if (size > MOST) return null;
      const bytes = Buffer.alloc(size);
      return bytes.toString('utf8', 0, readFully(fd, bytes, 0));
    });
  } catch {
    return null;
  }
}
