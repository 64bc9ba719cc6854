import { readFully, withRegularFile } from './regular-file.js';
import { SLACK } from './inflate.js';

/** A pack on disk. `bytes` is null when it is read by windows, because all packs together are too large. */
export type PackSource = { readonly path: string; readonly size: number; readonly bytes: Uint8Array | null };

/** Large enough for the next entries, small enough that many places of a pack are at hand: a tree of deltas lies scattered. */
const WINDOW = 64 << 10;
/** Bytes that a window holds beyond its end: a shorter entry that starts in it is whole. */
const OVERLAP = 16 << 10;
const MOST_WINDOWS = 1536;

/** Gives out parts of packs. After `seek`, `bytes` holds the part asked for from `at` on. */
export class PackFiles {
  readonly #sources: readonly PackSource[];
  readonly #windows = new Map<number, Uint8Array>();
  bytes: Uint8Array = new Uint8Array(0);
  at = 0;

  constructor(sources: readonly PackSource[]) {
    this.#sources = sources;
  }

  /** Makes `length` bytes from `offset` on available, or as many as there are, and at least `SLACK` more. @throws when the file cannot be read. */
  seek(pack: number, offset: number, length: number): void {
    const source = this.#sources[pack] as PackSource;
    if (source.bytes !== null) {
      this.bytes = source.bytes;
      this.at = offset;
    } else if (length > OVERLAP) {
      this.bytes = readPart(source, offset, length);
      this.at = 0;
    } else {
      const nth = Math.floor(offset / WINDOW);
      this.bytes = this.#window(source, pack, nth);
      this.at = offset - nth * WINDOW;
    }
  }

  #window(source: PackSource, pack: number, nth: number): Uint8Array {
    const key = pack * 2 ** 28 + nth;
    const known = this.#windows.get(key);
    this.#windows.delete(key);
    const bytes = known ?? readPart(source, nth * WINDOW, WINDOW + OVERLAP);
    this.#windows.set(key, bytes);
    if (this.#windows.size > MOST_WINDOWS) this.#forgetOldest();
    return bytes;
  }

  #forgetOldest(): void {
    for (const key of this.#windows.keys()) {
      this.#windows.delete(key);
      return;
    }
  }
}

/** Zeros stand where the file has ended. */
function readPart({ path, size }: PackSource, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(Math.min(length, Math.max(size - offset, 0)) + SLACK);
  withRegularFile(path, (fd) => readFully(fd, bytes, offset));
  return bytes;
}
