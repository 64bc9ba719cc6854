import { treeEntries, type CatFileReader } from '../../git/index.js';
import type { Gap } from '../../model/index.js';

export type Entry = { readonly id: string; readonly path: string };
type TreeRow = { readonly name: string; readonly id: string; readonly folder: boolean };

const MOST_TREE_BYTES = 256 << 20;
/** Of one commit: folders that hold each other many times over make any number of files. */
const MOST_FILES = 4_000_000;
const TREE_LINE = /^tree ([0-9a-f]+)\n/;
const REGULAR = /^100/;
const FOLDER = '40000';

/** The files of some commits. Each tree is read once, whichever of them has it, and all of one depth by one process. */
export class TipFiles {
  readonly #reader: CatFileReader;
  readonly #roots = new Map<string, string>();
  readonly #trees = new Map<string, readonly TreeRow[]>();

  constructor(reader: CatFileReader) {
    this.#reader = reader;
  }

  /** Gives what could not be read. */
  async load(commits: Iterable<string>): Promise<readonly Gap[]> {
    const gaps: Gap[] = [];
    for await (const batch of this.#reader.read(commits, { types: ['commit'], maxBytes: MOST_TREE_BYTES })) {
      gaps.push(...batch.gaps);
      for (const { id, bytes } of batch.objects)
        this.#roots.set(id, TREE_LINE.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '');
    }
    let level = new Set(this.#roots.values());
    while (level.size > 0) {
      const next = new Set<string>();
      for await (const batch of this.#reader.read(level, { types: ['tree'], maxBytes: MOST_TREE_BYTES })) {
        gaps.push(...batch.gaps);
        for (const { id, bytes } of batch.objects) this.#addTree(id, bytes, next);
      }
      level = new Set([...next].filter((id) => !this.#trees.has(id)));
    }
    return gaps;
  }

  /** The regular files of a commit, in the order of git; null where they are too many. */
  of(commit: string): readonly Entry[] | null {
    const entries: Entry[] = [];
    const add = (tree: string, folder: string): boolean => {
      for (const { name, id, folder: isFolder } of this.#trees.get(tree) ?? []) {
        if (isFolder && !add(id, `${folder}${name}/`)) return false;
        if (!isFolder && entries.push({ id, path: folder + name }) > MOST_FILES) return false;
      }
      return true;
    };
    return add(this.#roots.get(commit) ?? '', '') ? entries : null;
  }

  #addTree(tree: string, bytes: Uint8Array, next: Set<string>): void {
    const rows: TreeRow[] = [];
    for (const { mode, name, id } of treeEntries(bytes, tree.length / 2)) {
      const folder = mode === FOLDER;
      if (!folder && !REGULAR.test(mode)) continue;
      rows.push({ name, id, folder });
      if (folder) next.add(id);
    }
    this.#trees.set(tree, rows);
  }
}
