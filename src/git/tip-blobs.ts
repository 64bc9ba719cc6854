import { CatFileReader } from './cat-file-reader.js';
import { peel } from './peel.js';
import type { Ref } from './refs.js';
import type { Repository } from './repository.js';
import { FOLDER_MODE, idBytesOf, treeEntries, type TreeEntry } from './tree.js';

/** Wanted paths as folders within folders. */
type PathNode = Map<string, PathNode>;

const MAX_TREE_BYTES = 256 << 20;

/**
 * At the tips of which refs do the wanted blobs stand? Only the paths where each is known to have stood are looked at, and
 * each distinct tree is read once, a level at a time.
 */
export async function blobsAtTips(
  repo: Repository,
  refs: readonly Ref[],
  placed: ReadonlyMap<string, Iterable<string>>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const roots = await peel(repo, refs, 'tree');
  const paths = pathTree(placed.values());
  const trees = await loadTrees(repo, new Set(roots.values()), paths);
  const standing = new Map<string, string[]>();
  const search: Search = { trees, wanted: placed, known: new Map() };
  for (const [ref, root] of roots) {
    for (const id of blobsBelow(search, root, paths)) {
      const at = standing.get(id);
      if (at === undefined) standing.set(id, [ref]);
      else at.push(ref);
    }
  }
  // A tag may name a blob itself.
  for (const { id, name } of refs) if (placed.has(id)) standing.set(id, [...(standing.get(id) ?? []), name]);
  return standing;
}

function pathTree(paths: Iterable<Iterable<string>>): PathNode {
  const root: PathNode = new Map();
  for (const some of paths) {
    for (const path of some) {
      let node = root;
      for (const name of path.split('/')) {
        const next: PathNode = node.get(name) ?? new Map<string, PathNode>();
        node.set(name, next);
        node = next;
      }
    }
  }
  return root;
}

type Level = ReadonlyMap<string, ReadonlySet<PathNode>>;

/** The entries that matter of every tree that matters, by tree id. */
async function loadTrees(
  repo: Repository,
  roots: ReadonlySet<string>,
  paths: PathNode,
): Promise<ReadonlyMap<string, readonly TreeEntry[]>> {
  const trees = new Map<string, readonly TreeEntry[]>();
  const reader = new CatFileReader(repo);
  let level: Level = new Map([...roots].map((id) => [id, new Set([paths])]));
  while (level.size > 0) {
    const next = new Map<string, Set<PathNode>>();
    for await (const { objects } of reader.read(level.keys(), { types: ['tree'], maxBytes: MAX_TREE_BYTES })) {
      for (const { id, bytes } of objects)
        trees.set(id, wantedEntries({ id, bytes }, level.get(id) ?? new Set(), next));
    }
    level = next;
  }
  return trees;
}

function wantedEntries(
  tree: { readonly id: string; readonly bytes: Uint8Array },
  nodes: ReadonlySet<PathNode>,
  next: Map<string, Set<PathNode>>,
): readonly TreeEntry[] {
  const kept: TreeEntry[] = [];
  for (const entry of treeEntries(tree.bytes, idBytesOf(tree.id))) {
    const children = [...nodes].flatMap((node) => node.get(entry.name) ?? []);
    if (children.length === 0) continue;
    kept.push(entry);
    if (entry.mode !== FOLDER_MODE) continue;
    const below = next.get(entry.id) ?? new Set();
    for (const child of children) below.add(child);
    next.set(entry.id, below);
  }
  return kept;
}

type Search = {
  readonly trees: ReadonlyMap<string, readonly TreeEntry[]>;
  readonly wanted: { has(id: string): boolean };
  /** What was found below a tree that stands for a folder of the wanted paths: tips share most of their trees. */
  readonly known: Map<PathNode, Map<string, readonly string[]>>;
};

function blobsBelow(search: Search, tree: string, node: PathNode): readonly string[] {
  const here = search.known.get(node) ?? new Map<string, readonly string[]>();
  search.known.set(node, here);
  const before = here.get(tree);
  if (before !== undefined) return before;
  const found = new Set<string>();
  for (const { mode, name, id } of search.trees.get(tree) ?? []) {
    const child = node.get(name);
    if (child === undefined) continue;
    if (mode === FOLDER_MODE) for (const below of blobsBelow(search, id, child)) found.add(below);
    else if (search.wanted.has(id)) found.add(id);
  }
  const list = [...found];
  here.set(tree, list);
  return list;
}
