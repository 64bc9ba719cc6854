import { createHash } from 'node:crypto';
import {
  reflogEntries,
  type BlobAttribution,
  type HistoryGraph,
  type PackStore,
  type Ref,
  type StoreStamp,
} from '../git/index.js';
import type { ContentId } from '../model/index.js';
import type { HistoryOptions } from './history-options.js';
import { keptHistory, knowledgeFrom, textsOf, type KeptHistory, type Knowledge } from './kept-history.js';
import type { StoreWalk } from './source.js';

/** Asks a graph all that will be asked about the objects in which something was seen. */
export function knowledgeOf(graph: HistoryGraph, store: PackStore, seen: readonly number[]): Omit<Knowledge, 'names'> {
  const [blobs, others] = [new Set<string>(), new Set<string>()];
  for (const index of seen) (store.typeOf(index) === 'blob' ? blobs : others).add(store.idHex(index));
  const attributions = new Map([...graph.blobs(blobs), ...graph.commits(others)]);
  return {
    commits: graph.commitCount,
    attributions: attributions as Map<ContentId, BlobAttribution>,
    gaps: graph.missing(),
  };
}

/** Keeps what was learnt of a history for a later scan of the very same history: same objects, same refs, same reflogs. */
export class HistoryMemory {
  readonly #options: HistoryOptions;
  readonly #stamp: StoreStamp;
  readonly #refs: readonly Ref[];

  constructor(options: HistoryOptions, stamp: StoreStamp, refs: readonly Ref[]) {
    this.#options = options;
    this.#stamp = stamp;
    this.#refs = refs;
  }

  recall(walk: StoreWalk): Knowledge | null {
    const told = walk.recall(NAME);
    if (told === null) return null;
    const kept = JSON.parse(Buffer.from(told).toString()) as Remembered;
    if (kept.state !== this.#state()) return null;
    return knowledgeFrom(kept.history);
  }

  remember(walk: StoreWalk, knowledge: Knowledge): void {
    walk.remember(NAME, () => {
      const kept: Remembered = { state: this.#state(), history: keptHistory(knowledge) };
      return { value: Buffer.from(JSON.stringify(kept)), texts: textsOf(kept.history) };
    });
  }

  #state(): string {
    const { repo, refs } = this.#options;
    const told = [this.#refs, reflogEntries(repo), refs ?? null, repo.head, repo.shallow, repo.partial];
    return createHash('sha256').update(this.#stamp.hash).update(JSON.stringify(told)).digest('hex');
  }
}

const NAME = 'history';

type Remembered = { readonly state: string; readonly history: KeptHistory };
