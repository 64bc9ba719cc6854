import { treeEntries } from '../git/index.js';

/** Deeper than any folder: trees that somebody made to name each other end here. */
const MOST_STEPS = 256;

type Parent = { readonly name: string; readonly tree: string };

/** Learns from the trees of a pack under which paths its blobs stand. */
export class ContainerNames {
  readonly #parents = new Map<string, Parent>();
  readonly #names = new Set<string>();

  /** The names in it that no tree before had. */
  addTree(id: string, bytes: Uint8Array): readonly string[] {
    const fresh: string[] = [];
    for (const entry of treeEntries(bytes, id.length / 2)) {
      if (!this.#parents.has(entry.id)) this.#parents.set(entry.id, { name: entry.name, tree: id });
      if (this.#names.has(entry.name)) continue;
      this.#names.add(entry.name);
      fresh.push(entry.name);
    }
    return fresh;
  }

  /** One path of a blob; null for one that no tree of those has named yet. */
  pathOf(id: string): string | null {
    const names: string[] = [];
    let parent = this.#parents.get(id);
    for (; parent !== undefined && names.length < MOST_STEPS; parent = this.#parents.get(parent.tree))
      names.unshift(parent.name);
    return names.length === 0 ? null : names.join('/');
  }
}
