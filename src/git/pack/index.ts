// Reads all objects of a repository straight from its packs and loose files, each inflated once, and rebuilt from its base
// while that is at hand. Starts no process, trusts nothing that it reads, and holds a bounded part in memory. What cannot be
// read is a gap that names it.
export {
  attachPackStore,
  openPackStore,
  walkForest,
  type PackStore,
  type SharedStore,
  type WalkForestOptions,
} from './pack-store.js';
export type { ForestWalk, WalkVisitor } from './forest-walk.js';
export type { WalkNode } from './walk-node.js';
export { packReader } from './pack-reader.js';
export type { StoredObject } from './stored-object.js';
export { readPackBytes, type PackBytesOptions, type PackedObject } from './pack-bytes.js';
export type { OpenStoreOptions } from './gather-store.js';
export { startsLikePack } from './pack-names.js';
