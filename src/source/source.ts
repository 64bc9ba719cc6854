import type {
  BlobAttribution,
  CommitPart,
  ObjectType,
  PackStore,
  Repository,
  StoredObject,
  StoreStamp,
  TreePart,
} from '../git/index.js';
import type { ContentId, Gap, Origin, Scope, Unit } from '../model/index.js';

/** Some units, and what could not be read on the way to them. Either list may be empty. */
export type SourceBatch = { readonly units: readonly Unit[]; readonly gaps: readonly Gap[] };

export type SourceFacts = { readonly commits: number; readonly refs: number; readonly head: string | null };

export type WalkRequest = {
  readonly repo: Repository;
  /** Opens it, once: that takes a while for a large one, and is not needed where all is known already. */
  readonly store: () => PackStore;
  /** Names the store as it stands on disk (`stampOf`), and its size in bytes. */
  readonly stamp: StoreStamp;
  /** By number of the object, in memory that threads can share: what to do with it, one of `TREATMENTS`; null to look at all. */
  readonly treatment: Uint8Array | null;
  /** What an object is, for the places of what is seen in it. */
  readonly originsOf: (id: string, type: ObjectType) => readonly Origin[];
};

/** How an object is treated: looked at; left out; or, as it was looked at before, read for the graph of commits only. */
export const TREATMENTS = { look: 0, leaveOut: 1, forGraph: 2 } as const;

/** A whole store that is read by whoever asked for the source, with as many threads as that one has. */
export interface StoreWalk {
  /**
   * Looks at blobs, commits and tags; what is seen goes straight to whoever asked. `forGraph`: commits and tags are read even if
   * an earlier scan has looked at them.
   */
  objects(options: { readonly forGraph: boolean }): AsyncIterable<SourceBatch>;
  /** After that, reads all trees. */
  trees(): AsyncIterable<SourceBatch>;
  /** Names of files and folders, of all trees, in which something is seen. */
  names(): readonly Uint8Array[];
  /** To be asked once, at the end. */
  learnt(): Promise<{ readonly commits: readonly CommitPart[]; readonly trees: readonly TreePart[] }>;
  /** Numbers of the objects in which something was seen; of a walk for the graph. */
  seen(): readonly number[];
  /** Lets a later scan know that the store, as it stands, was read without a gap. */
  rememberWhole(): void;
  /** True when there was no time to read all. */
  readonly stopped: boolean;
  /** What an earlier scan remembered under a name. */
  recall(name: string): Uint8Array | null;
  /** Keeps a value for later scans, unless one of its texts holds a secret. It is made only where something is kept at all. */
  remember(name: string, make: () => Kept): void;
}

/** A value to be kept, and all that people wrote in it. */
export type Kept = { readonly value: Uint8Array; readonly texts: Iterable<string> };

/** A place that units come from. One source is read once. */
export type Source = {
  readonly scopes: readonly Scope[];
  units(): AsyncIterable<SourceBatch>;
  /**
   * The same content for a reader that profits from what each object is built from; only sources that have a whole store. The
   * objects are read by the walk that `open` gives; the batches bring all else.
   */
  walk?(open: (request: WalkRequest) => StoreWalk): AsyncIterable<SourceBatch>;
  /** An object of the store; null when it is not to be had. Only sources that have a whole store. */
  read?(id: string): StoredObject | null;
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
