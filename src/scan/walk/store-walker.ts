import type { ScanCache } from '../../cache/index.js';
import { unitCount, type CommitPart, type PackStore, type TreePart } from '../../git/index.js';
import type { ContentId, Origin } from '../../model/index.js';
import type { SourceBatch, WalkRequest } from '../../source/index.js';
import { createDetection } from '../detect.js';
import type { DetectionOptions } from '../detection-options.js';
import type { Spotted } from '../sighting.js';
import { detectorsOf } from '../matcher-of.js';
import type { Crew } from './crew.js';
import { localCrew } from './local-crew.js';
import type { SeenThere } from './kept-sightings.js';
import type { ContainerBlob } from './whole-memory.js';
import { SecretPool, unpackSighting } from './packed-sighting.js';
import type { PartReport, Stage } from './part-report.js';
import { StoreMemory, type FreshObject } from './store-memory.js';
import { ThreadCrew, type StartThread } from './thread-crew.js';
import type { ScanThread } from './thread-messages.js';

type Counts = { readonly units: number; readonly bytes: number };

/** How threads are had. `evenIfSmall`: also for a store that one thread reads as quickly. */
export type Threads = { readonly count: number; readonly start: StartThread; readonly evenIfSmall?: boolean };

export type StoreWalkerOptions = {
  readonly detection: DetectionOptions;
  /** What earlier scans have looked at; null where nothing is to be remembered. */
  readonly cache: ScanCache | null;
  /** To be asked when all is seen: tells whether a text holds no secret, so that it may be written down. */
  readonly harmlessness: () => (text: string) => boolean;
  readonly threads: Threads | null;
  /** Threads that were started while the store was being opened. */
  readonly waiting?: readonly ScanThread[];
  readonly counts: { units: number; bytes: number; expected: number };
  readonly onSpotted: (spotted: Spotted, origins: readonly Origin[]) => void;
};

export const startThreads = ({ count, start }: Threads): readonly ScanThread[] => Array.from({ length: count }, start);

/** Below so many stored bytes threads take longer to start than they save. */
export const WORTH_THREADS = 12 << 20;
/** Parts for each thread: enough that none waits long for the last. */
const PARTS_EACH = 16;

/** Reads the objects of one store, here or in threads, and hands on what is spotted in them in the order of their numbers. */
export class StoreWalker {
  readonly #options: StoreWalkerOptions;
  readonly #store: PackStore;
  readonly #request: WalkRequest;
  readonly #memory: StoreMemory;
  readonly #wanted: Uint8Array;
  readonly #secrets = new SecretPool();
  readonly #names = new Map<string, Uint8Array>();
  #crew: Crew | null = null;
  /** Also where one thread reads them: what a part gave is kept, should the scan be ended. */
  #parts = PARTS_EACH;
  #stopped = false;
  readonly #containers: ContainerBlob[] = [];

  constructor(request: WalkRequest, options: StoreWalkerOptions) {
    this.#options = options;
    this.#request = request;
    this.#store = request.store();
    this.#memory = new StoreMemory(this.#store, options.cache, detectorsOf(options.detection));
    this.#wanted = new Uint8Array(new SharedArrayBuffer(this.#store.count));
  }

  async *objects({ forGraph }: { readonly forGraph: boolean }): AsyncGenerator<SourceBatch> {
    this.#options.counts.expected += unitCount(this.#store.share());
    const treatment = this.#memory.treatment(this.#request.treatment, forGraph);
    this.#crew = this.#gatherCrew(treatment);
    const seen = new Map(this.#memory.kept(this.#request.treatment));
    const fresh = new Map<ContentId, FreshObject>();
    const containers: number[] = [];
    for await (const report of this.#run('objects', this.#crew)) {
      if (report !== null) this.#take(report, seen, fresh);
      yield { units: [], gaps: report?.gaps ?? [] };
      containers.push(...(report?.containers ?? []));
    }
    for (const index of containers.toSorted((a, b) => a - b)) yield this.#container(index);
    this.#count(this.#memory.knownBefore(), { units: 0, bytes: 0 });
    // In an order that the same objects always have, however they are stored and whoever has read them.
    for (const [index, { type, spotted, gaps }] of [...seen].toSorted(([a], [b]) => a - b)) {
      if (gaps.length > 0) yield { units: [], gaps };
      if (spotted.length > 0) this.#wanted[index] = 1;
      const origins = this.#request.originsOf(this.#store.idHex(index), type);
      for (const one of spotted) this.#options.onSpotted(one, origins);
    }
    if (!this.#stopped) this.#memory.conclude(fresh, this.#options.harmlessness);
  }

  /** A bundle or pack that is tracked as a file is read as a whole, where there is but one thread. */
  #container(index: number): SourceBatch {
    const id = this.#store.idHex(index);
    // Where it stands is wanted whatever is found in it.
    this.#wanted[index] = 1;
    const bytes = this.#store.read(id)?.bytes;
    this.#containers.push([id as ContentId, bytes?.length ?? 0]);
    return {
      units: bytes === undefined ? [] : [{ id: id as ContentId, bytes, origins: this.#request.originsOf(id, 'blob') }],
      gaps: [],
    };
  }

  #take(report: PartReport, seen: Map<number, SeenThere>, fresh: Map<ContentId, FreshObject>): void {
    this.#memory.record(report);
    const unpacking = { detectors: detectorsOf(this.#options.detection), secrets: this.#secrets };
    for (const { index, sightings, whole, size, gaps } of report.seen) {
      const id = this.#store.idHex(index) as ContentId;
      const spotted = sightings.flatMap((packed) => unpackSighting(packed, id, unpacking) ?? []);
      const type = this.#store.typeOf(index) ?? 'blob';
      seen.set(index, { type, spotted, gaps });
      if (whole) fresh.set(id, { type, spotted, gaps, size });
    }
  }

  async *trees(): AsyncGenerator<SourceBatch> {
    if (this.#crew === null) return;
    for await (const report of this.#run('trees', this.#crew)) {
      for (const name of report?.names ?? []) this.#names.set(Buffer.from(name).toString('latin1'), name);
      yield { units: [], gaps: report?.gaps ?? [] };
    }
  }

  names(): readonly Uint8Array[] {
    return [...this.#names.values()];
  }

  async learnt(): Promise<{ readonly commits: readonly CommitPart[]; readonly trees: readonly TreePart[] }> {
    const all = (await this.#crew?.learnt()) ?? [];
    // What the threads hold is not needed any more, and takes the room of what is made of it.
    await this.close();
    return { commits: all.map(({ commits }) => commits), trees: all.flatMap(({ trees }) => trees ?? []) };
  }

  /** Numbers of the objects in which something was seen. */
  seen(): readonly number[] {
    const seen: number[] = [];
    for (let index = this.#wanted.indexOf(1); index >= 0; index = this.#wanted.indexOf(1, index + 1)) seen.push(index);
    return seen;
  }

  rememberWhole(): void {
    this.#memory.rememberWhole(this.#request.stamp.hash, this.#containers);
  }

  stop(): void {
    this.#stopped = true;
    this.#crew?.stop();
  }

  async close(): Promise<void> {
    await this.#crew?.close();
  }

  #gatherCrew(treatment: Uint8Array | null): Crew {
    const store = this.#store;
    const { threads, detection } = this.#options;
    const shared = { treatment, wanted: this.#wanted };
    if (threads === null || !this.#isWorth(threads))
      return localCrew({ store, detection: createDetection(detection), ...shared });
    this.#parts = threads.count * PARTS_EACH;
    const started = this.#options.waiting ?? startThreads(threads);
    return new ThreadCrew(started, { store: store.share(), ...shared });
  }

  #isWorth({ evenIfSmall }: Threads): boolean {
    return evenIfSmall === true || this.#store.storedBytes * this.#memory.unknownShare > WORTH_THREADS;
  }

  async *#run(stage: Stage, crew: Crew): AsyncGenerator<PartReport | null> {
    const types = stage === 'trees' ? (['tree'] as const) : (['blob', 'commit', 'tag'] as const);
    const done = { units: 0, bytes: 0 };
    let counted = { ...done };
    for await (const report of crew.run(stage, this.#store.families(this.#parts, types))) {
      done.units += report?.units ?? 0;
      done.bytes += report?.bytes ?? 0;
      const under = report === null ? crew.progress() : { units: 0, bytes: 0 };
      const now = { units: done.units + under.units, bytes: done.bytes + under.bytes };
      this.#count(now, counted);
      counted = now;
      yield report;
    }
    this.#count(done, counted);
  }

  /** Others count into the same numbers meanwhile. */
  #count(now: Counts, before: Counts): void {
    const { counts } = this.#options;
    counts.units += now.units - before.units;
    counts.bytes += now.bytes - before.bytes;
  }
}
