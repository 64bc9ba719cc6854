import type { ContentId } from '../../model/index.js';
import type { Kept, SourceBatch, StoreWalk, WalkRequest } from '../../source/index.js';
import { detectorsOf } from '../matcher-of.js';
import { startThreads, StoreWalker, WORTH_THREADS, type StoreWalkerOptions } from './store-walker.js';
import type { ScanThread } from './thread-messages.js';
import { readContainers } from './read-containers.js';
import { recallWhole, type Whole } from './whole-memory.js';

type Learnt = Awaited<ReturnType<StoreWalk['learnt']>>;

/** Reads a store, or does not even open it, where an earlier scan has read it as it stands. */
export class RememberingWalk implements StoreWalk {
  readonly #request: WalkRequest;
  readonly #options: StoreWalkerOptions;
  #walker: StoreWalker | null = null;
  #waiting: readonly ScanThread[] = [];
  #stopped = false;

  constructor(request: WalkRequest, options: StoreWalkerOptions) {
    this.#request = request;
    this.#options = options;
  }

  async *objects({ forGraph }: { readonly forGraph: boolean }): AsyncGenerator<SourceBatch> {
    const whole = forGraph ? null : this.#whole();
    const contained = whole === null ? null : await readContainers(this.#request.repo, whole.containers);
    if (whole !== null && contained !== null) {
      yield* this.#open(contained);
      this.#handOn(whole);
      yield { units: [], gaps: [...whole.seen.values()].flatMap(({ gaps }) => gaps) };
      return;
    }
    this.#waiting = this.#startEarly();
    this.#walker = new StoreWalker(this.#request, {
      ...this.#options,
      ...(this.#waiting.length === 0 ? {} : { waiting: this.#waiting }),
    });
    if (!this.#stopped) yield* this.#walker.objects({ forGraph });
  }

  async *trees(): AsyncGenerator<SourceBatch> {
    if (this.#walker !== null) yield* this.#walker.trees();
  }

  names(): readonly Uint8Array[] {
    return this.#walker?.names() ?? [];
  }

  async learnt(): Promise<Learnt> {
    return (await this.#walker?.learnt()) ?? { commits: [], trees: [] };
  }

  seen(): readonly number[] {
    return this.#walker?.seen() ?? [];
  }

  recall(name: string): Uint8Array | null {
    return this.#options.cache?.recall(name) ?? null;
  }

  remember(name: string, make: () => Kept): void {
    const { cache, harmlessness } = this.#options;
    if (cache === null) return;
    const { value, texts } = make();
    if ([...texts].every(harmlessness())) cache.remember(name, value);
  }

  rememberWhole(): void {
    this.#walker?.rememberWhole();
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  stop(): void {
    this.#stopped = true;
    this.#walker?.stop();
  }

  async close(): Promise<void> {
    await this.#walker?.close();
    await Promise.all(this.#waiting.map((thread) => thread.terminate()));
  }

  /** A large store takes a second to open: threads are up by then. Not where most of it may be known already. */
  #startEarly(): readonly ScanThread[] {
    const { threads, cache } = this.#options;
    const isNew = cache === null || cache.clean + cache.notable === 0;
    return threads !== null && isNew && this.#request.stamp.bytes > WORTH_THREADS ? startThreads(threads) : [];
  }

  #whole(): Whole | null {
    const { cache, detection } = this.#options;
    const { stamp, treatment } = this.#request;
    return cache === null || treatment !== null ? null : recallWhole(cache, stamp.hash, detectorsOf(detection));
  }

  /** In the order of a scan, and counted as there: as an object, and when it is opened. */
  *#open(contained: ReadonlyMap<ContentId, Uint8Array>): Generator<SourceBatch> {
    const { counts } = this.#options;
    for (const [id, bytes] of contained) {
      counts.units++;
      counts.bytes += bytes.length;
      yield { units: [{ id, bytes, origins: this.#request.originsOf(id, 'blob') }], gaps: [] };
    }
  }

  #handOn({ totals, seen }: Whole): void {
    const { counts, onSpotted } = this.#options;
    counts.units += totals.units;
    counts.bytes += totals.bytes;
    for (const [id, { type, spotted }] of seen) {
      const origins = this.#request.originsOf(id, type);
      for (const one of spotted) onSpotted(one, origins);
    }
  }
}
