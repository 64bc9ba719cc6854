import type { Folder } from './differences.js';

/** More paths than these are not told apart: they would take hundreds of megabytes. */
const MOST_PATHS = 1 << 21;
/** A longer path, in characters, is not written out. */
const LONGEST_PATH = 1 << 16;

/** Numbers for paths, and their text. */
export class PathNames {
  readonly #names: readonly Uint8Array[];
  readonly #parents: number[] = [];
  readonly #ends: number[] = [];
  readonly #numbers = new Map<number, number>();

  constructor(names: readonly Uint8Array[]) {
    this.#names = names;
  }

  /** The number of the path of a name in a folder, or -1 when there are too many. */
  numberOf(folder: Folder | null, name: number): number {
    const above: Folder[] = [];
    for (let at = folder; at !== null && at.path < 0; at = at.parent) above.push(at);
    for (let at = above.pop(); at !== undefined; at = above.pop()) {
      at.path = this.#child(at.parent, at.name);
      if (at.path < 0) return -1;
    }
    return this.#child(folder, name);
  }

  #child(folder: Folder | null, name: number): number {
    const parent = folder === null ? -1 : folder.path;
    const key = (parent + 1) * this.#names.length + name;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#parents.length === MOST_PATHS) return -1;
    this.#numbers.set(key, this.#parents.length);
    this.#ends.push(name);
    return this.#parents.push(parent) - 1;
  }

  /** As UTF-8, or null when it is too long. */
  text(path: number): string | null {
    const parts: Uint8Array[] = [];
    let length = 0;
    for (let at = path; at >= 0; at = this.#parents[at] as number) {
      const name = this.#names[this.#ends[at] as number] as Uint8Array;
      length += name.length + 1;
      if (length > LONGEST_PATH) return null;
      parts.push(name, SLASH);
    }
    return Buffer.concat(parts.slice(0, -1).reverse()).toString('utf8');
  }
}

const SLASH = Buffer.from('/');
