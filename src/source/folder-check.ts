import { lstatSync, type PathLike } from 'node:fs';
import { sep } from 'node:path';
import type { Listed } from './file-list.js';

/**
 * Knows which folders below a root are folders and not links to somewhere else: git still lists files under a tracked folder
 * that a link has replaced since, and reading those would leave the tree.
 */
export class FolderCheck {
  readonly #root: string;
  readonly #known = new Map<string, boolean>([['', true]]);

  constructor(root: string) {
    this.#root = root.endsWith(sep) ? root : root + sep;
  }

  isReal({ path }: Listed): boolean {
    return this.#isFolder(path.slice(0, Math.max(0, path.lastIndexOf('/', path.length - 2))));
  }

  fullPath({ path, raw }: Listed): PathLike {
    return raw === null ? this.#root + path : Buffer.concat([Buffer.from(this.#root), raw]);
  }

  #isFolder(folder: string): boolean {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const parent = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    // A name that is not valid UTF-8 cannot be looked up by its text; it cannot be a known link either.
    const real = this.#isFolder(parent) && (folder.includes('\ufffd') || this.#looksReal(folder));
    this.#known.set(folder, real);
    return real;
  }

  #looksReal(folder: string): boolean {
    try {
      return lstatSync(this.#root + folder).isDirectory();
    } catch {
      return true;
    }
  }
}
