import type { RawChange } from '../raw-diff.js';
import type { Repository } from '../repository.js';
import { FOLDER_MODE } from '../tree.js';
import type { CachedTree } from './cache-tree.js';
import { IndexCursor, readIndexFile, type IndexFile } from './index-file.js';
import { ObjectLookup } from './object-lookup.js';

/** Names are bytes here, one character each, so that they are in the same order as in git. */
type Leaf = { readonly mode: string; readonly id: string };
type Found = { readonly bytes: string; readonly change: RawChange };
/** A folder on both sides: with its path, which is empty or ends in a slash. */
type Folder = { readonly path: string; readonly tree: string | null; readonly cached: CachedTree | null };

const ABSENT = '000000';
const FOLDER = 0o040000;
const TYPE_BITS = 0o170000;
const FILE = 0o100000;
const LINK = 0o120000;
const EXECUTABLE = 0o100;
const SPACE = 0x20;
const DEEPEST = 2048;
/** Where the index does not remember its trees, comparing may read all of them: from here on git is faster. */
const MOST_TREES = 300;

/** All that differs between HEAD and the index, in the order of `git diff-index`. Null where git has to be asked. */
export function stagedChanges(repo: Repository): readonly RawChange[] | null {
  const idBytes = repo.objectFormat === 'sha1' ? 20 : 32;
  const index = readIndexFile(repo.indexFile, idBytes);
  if (index === null) return null;
  const comparison = new Comparison(index, new ObjectLookup(repo));
  const tree = repo.head === null ? null : comparison.treeOf(repo.head);
  if (tree === undefined || !comparison.compare({ path: '', tree, cached: index.cached }, 0)) return null;
  return comparison.done() ? comparison.changes() : null;
}

class Comparison {
  readonly #index: IndexFile;
  readonly #objects: ObjectLookup;
  readonly #cursor: IndexCursor;
  readonly #found: Found[] = [];
  readonly #none: string;
  #treesLeft = MOST_TREES;
  /** False when the cursor stands behind the last entry. */
  #more: boolean;

  constructor(index: IndexFile, objects: ObjectLookup) {
    this.#index = index;
    this.#objects = objects;
    this.#cursor = new IndexCursor(index);
    this.#none = '0'.repeat(index.idBytes * 2);
    this.#more = this.#cursor.read();
  }

  /** Undefined when it cannot be told. */
  treeOf(commit: string): string | undefined {
    const object = this.#objects.read(commit);
    if (object?.type !== 'commit') return undefined;
    const id = /^tree ([0-9a-f]+)\n/.exec(object.bytes.toString('latin1', 0, 80))?.[1];
    return id?.length === this.#none.length ? id : undefined;
  }

  done(): boolean {
    return this.#cursor.passed === this.#index.count;
  }

  changes(): readonly RawChange[] {
    return this.#found.sort((a, b) => (a.bytes < b.bytes ? -1 : a.bytes > b.bytes ? 1 : 0)).map(({ change }) => change);
  }

  /** Compares what stands below a folder, from where the cursor is. False when git has to be asked. */
  compare(folder: Folder, depth: number): boolean {
    if (depth > DEEPEST) return false;
    const same = this.#unchanged(folder);
    if (same !== null) return same;
    const there = this.#entriesOf(folder.tree);
    if (there === null) return false;
    while (this.#more && this.#cursor.path.startsWith(folder.path)) {
      if (!this.#compareNext(folder, there, depth)) return false;
    }
    for (const [name, leaf] of there) if (!this.#gone(folder.path + name, leaf, depth)) return false;
    return true;
  }

  /** Null when something may have changed. */
  #unchanged({ tree, cached }: Folder): boolean | null {
    if (tree === null || cached === null || cached.entries < 0) return null;
    const { bytes, idBytes } = this.#index;
    if (bytes.toString('hex', cached.idAt, cached.idAt + idBytes) !== tree) return null;
    if (!this.#cursor.skip(cached.entries)) return false;
    this.#more = this.#cursor.read();
    return true;
  }

  /** Takes the next entry, or all below the folder that it stands in, and takes what HEAD has there out of `there`. */
  #compareNext(folder: Folder, there: Map<string, Leaf>, depth: number): boolean {
    const { path } = this.#cursor;
    const slash = path.indexOf('/', folder.path.length);
    if (slash === -1) return this.#compareFile(path, there, path.slice(folder.path.length));
    const name = path.slice(folder.path.length, slash);
    const was = there.get(name);
    const isFolder = was?.mode === FOLDER_MODE;
    if (isFolder) there.delete(name);
    const passed = this.#cursor.passed;
    const below = {
      path: path.slice(0, slash + 1),
      tree: isFolder ? was.id : null,
      cached: folder.cached?.folders.get(name) ?? null,
    };
    return this.compare(below, depth + 1) && this.#cursor.passed > passed;
  }

  #compareFile(path: string, there: Map<string, Leaf>, name: string): boolean {
    const cursor = this.#cursor;
    if (cursor.unusual) return false;
    const mode = modeText(cursor.mode);
    const id = this.#index.bytes.toString('hex', cursor.idAt, cursor.idAt + this.#index.idBytes);
    const was = there.get(name);
    const replaced = was !== undefined && was.mode !== FOLDER_MODE;
    if (replaced) there.delete(name);
    const before = replaced ? was : null;
    if (before === null || before.id !== id || before.mode !== mode) {
      const status = before === null ? 'A' : typeOf(before.mode) === typeOf(mode) ? 'M' : 'T';
      this.#add(path, { before: [before?.id ?? this.#none], after: id, mode, status });
    }
    cursor.pass();
    this.#more = cursor.read();
    return true;
  }

  /** Everything that HEAD has at a path where the index has nothing. */
  #gone(path: string, { mode, id }: Leaf, depth: number): boolean {
    if (mode !== FOLDER_MODE) {
      this.#add(path, { before: [id], after: this.#none, mode: ABSENT, status: 'D' });
      return true;
    }
    const below = depth > DEEPEST ? null : this.#entriesOf(id);
    if (below === null) return false;
    for (const [name, leaf] of below) if (!this.#gone(`${path}/${name}`, leaf, depth + 1)) return false;
    return true;
  }

  #add(bytes: string, change: Omit<RawChange, 'path'>): void {
    this.#found.push({ bytes, change: { ...change, path: Buffer.from(bytes, 'latin1').toString('utf8') } });
  }

  /** What a tree of HEAD holds, by name; null when it cannot be read here. */
  #entriesOf(tree: string | null): Map<string, Leaf> | null {
    if (tree === null) return new Map();
    if (this.#treesLeft-- <= 0) return null;
    const object = this.#objects.read(tree);
    return object?.type === 'tree' ? leavesOf(object.bytes, this.#index.idBytes) : null;
  }
}

/** The entries of a tree by their names; null when it is damaged. */
function leavesOf(bytes: Buffer, idBytes: number): Map<string, Leaf> | null {
  const leaves = new Map<string, Leaf>();
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(SPACE, at);
    const end = bytes.indexOf(0, space);
    const next = end + 1 + idBytes;
    if (space === -1 || end === -1 || next > bytes.length) return null;
    const mode = modeText(parseInt(bytes.toString('latin1', at, space), 8));
    leaves.set(bytes.toString('latin1', space + 1, end), { mode, id: bytes.toString('hex', end + 1, next) });
    at = next;
  }
  return leaves;
}

/** Old trees hold other modes of files, which git takes for one of these. */
function modeText(mode: number): string {
  const type = mode & TYPE_BITS;
  if (type === FILE) return (mode & EXECUTABLE) === 0 ? '100644' : '100755';
  if (type === LINK) return '120000';
  return type === FOLDER ? FOLDER_MODE : '160000';
}

const typeOf = (mode: string): string => mode.slice(0, 3);
