import type { BlobAttribution, WalkNode } from '../git/index.js';
import type { ContentId, Gap, Scope, Unit } from '../model/index.js';

/** Some units, and what could not be read on the way to them. Either list may be empty. */
export type SourceBatch = { readonly units: readonly Unit[]; readonly gaps: readonly Gap[] };

export type SourceFacts = { readonly commits: number; readonly refs: number; readonly head: string | null };

/** `unit` makes a unit of the object; its bytes hold only while the visitor runs. */
export type ObjectVisitor = (node: WalkNode, unit: () => Unit) => void;

/** A place that units come from. One source is read once. */
export type Source = {
  readonly scopes: readonly Scope[];
  units(): AsyncIterable<SourceBatch>;
  /**
   * The same content for a reader that profits from what each object is built from; only sources that have it so. Calls the
   * visitor for each object, bases first; the batches bring all else.
   */
  walk?(visit: ObjectVisitor): AsyncIterable<SourceBatch>;
  /** Where the given content stood in history; empty for a source that has none, and it lacks what it knows nothing about. */
  attribute(wanted: ReadonlySet<ContentId>): Promise<ReadonlyMap<ContentId, BlobAttribution>>;
  /** Holds when `units` has ended. */
  facts(): SourceFacts;
};

/** Default of `maxBytes`: a larger file or object is a gap, not read. */
export const MAX_UNIT_BYTES = 100 << 20;

/** How much is handed on at once: enough to keep the next stage busy, little enough to keep memory flat. */
export const BATCH_BYTES = 4 << 20;
export const BATCH_UNITS = 1024;

export const noAttribution = async (): Promise<ReadonlyMap<ContentId, BlobAttribution>> => new Map();
