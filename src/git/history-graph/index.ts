// Who brought what in and took it out, where it stood, and what reaches it: worked out of the trees and commits of a store, which
// collectors note while they are walked anyway. Starts no process; of the repository it reads the list of shallow commits and the
// few commits that are named in an answer. Every table grows with what is stored, however hostile.
export { CommitCollector } from './commit-collector.js';
export type { CommitPart } from './commit-part.js';
export { TreeCollector, type TreeCollectorOptions } from './tree-collector.js';
export type { TreePart } from './tree-part.js';
export type { HistoryGraph, HistoryGraphInput } from './history-graph-api.js';
export { buildHistoryGraph } from './history-graph.js';
