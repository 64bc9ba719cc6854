import type { ScanCache } from '../cache/index.js';
import type { DetectorSet } from '../detector/index.js';
import { GitError, type StoredObject } from '../git/index.js';
import { reasonOf, type ContentId, type Gap, type Unit } from '../model/index.js';
import { isContainer, openContainer, type Source, type SourceBatch, type WalkRequest } from '../source/index.js';
import type { Detection } from './detect.js';
import { createRedactor, type RedactorOptions } from './redact.js';
import { secretOpener } from './secret-opener.js';
import { emptyView, spottedIn, type Sighting, type Spotted } from './sighting.js';
import { RememberingWalk } from './walk/remembering-walk.js';
import type { Threads } from './walk/store-walker.js';

export type Gathered = {
  readonly sightings: Sighting[];
  readonly gaps: Gap[];
  readonly counts: Counts;
};

/** What was read so far. `expected`: objects of all stores, as far as they are open; other sources do not know their number before. */
export type Counts = { units: number; bytes: number; expected: number };

/** A repository that a cache is wanted for: its folder that all worktrees share, the length of its ids, and its size. */
export type CacheRequest = { readonly repository: string; readonly idBytes: 20 | 32; readonly storedBytes: number };

export type GatherOptions = {
  readonly sources: readonly Source[];
  readonly detection: Detection;
  readonly detectors: DetectorSet;
  readonly threads?: Threads;
  /** What is less sure is not told, and no secret. */
  readonly minConfidence: (detectorId: string) => number;
  /** What earlier scans of a repository have looked at. */
  readonly cacheOf?: (request: CacheRequest) => ScanCache | null;
  readonly signal?: AbortSignal;
  readonly onProgress?: (counts: Gathered['counts']) => void;
};

/**
 * Reads every unit of every source once, whatever carries it, and keeps what was seen in it: in the order of the sources, which
 * are read side by side. A source that breaks off is a gap where others go on; throws where it is the only one, or where the
 * request itself is wrong.
 */
export async function gather(options: GatherOptions): Promise<Gathered> {
  const counts: Counts = { units: 0, bytes: 0, expected: 0 };
  const reader = new UnitReader(options, counts);
  const each = options.sources.map((): Gathered => ({ sightings: [], gaps: [], counts }));
  const read = async (source: Source, gathered: Gathered): Promise<void> => {
    try {
      await readSource(source, reader, { ...options, gathered });
    } catch (thrown) {
      if (options.sources.length === 1 || (thrown instanceof GitError && thrown.code === 'E_BAD_REVISION'))
        throw thrown;
      gathered.gaps.push({ stage: 'source', where: source.scopes.join(' and '), because: reasonOf(thrown) });
    }
  };
  // Stores, which have threads of their own, one after the other; beside them all the rest, likewise.
  const lane = async (walked: boolean): Promise<void> => {
    for (const [nth, source] of options.sources.entries())
      if ((source.walk !== undefined) === walked) await read(source, each[nth] as Gathered);
  };
  await Promise.all([lane(true), lane(false)]);
  return {
    sightings: each.flatMap(({ sightings }) => sightings),
    gaps: each.flatMap(({ gaps }) => gaps),
    counts,
  };
}

type Reading = Pick<GatherOptions, 'signal' | 'onProgress' | 'detection' | 'threads' | 'cacheOf' | 'minConfidence'> & {
  readonly gathered: Gathered;
};

async function readSource(source: Source, reader: UnitReader, reading: Reading): Promise<void> {
  const walks: RememberingWalk[] = [];
  try {
    await readBatches(source, reader, { ...reading, walks });
  } finally {
    await Promise.all(walks.map((walk) => walk.close()));
  }
}

async function readBatches(
  source: Source,
  reader: UnitReader,
  reading: Reading & { readonly walks: RememberingWalk[] },
): Promise<void> {
  const { gathered, signal, onProgress, walks } = reading;
  let stopped = false;
  for await (const batch of batchesOf(source, reading)) {
    gathered.gaps.push(...batch.gaps);
    for (const unit of batch.units) reader.look(unit, source, gathered);
    onProgress?.(gathered.counts);
    if (signal?.aborted !== true || stopped) continue;
    stopped = true;
    const because = 'the time limit was reached before all was read';
    gathered.gaps.push({ stage: 'scan', where: source.scopes.join(' and '), because });
    // Threads still tell what they have seen in the parts that they are at.
    if (walks.length === 0) return;
    for (const walk of walks) walk.stop();
  }
}

/** A source that has a whole store is read along what its objects are built from. */
function batchesOf(
  source: Source,
  { detection, minConfidence, threads, cacheOf, gathered, walks }: Reading & { readonly walks: RememberingWalk[] },
): AsyncIterable<SourceBatch> {
  if (source.walk === undefined) return source.units();
  return source.walk((request) => {
    const walk = new RememberingWalk(request, {
      detection: detection.options,
      threads: threads ?? null,
      cache: cacheOf?.(cacheRequest(request)) ?? null,
      harmlessness: () => harmlessness({ detection, minConfidence, sightings: gathered.sightings }),
      counts: gathered.counts,
      // Spelled out: there may be tens of thousands, and a spread takes longer.
      onSpotted: ({ scored, detector, id, range, parts, pragmas }, origins) =>
        gathered.sightings.push({ scored, detector, id, range, parts, pragmas, source, origins }),
    });
    walks.push(walk);
    return walk;
  });
}

/** Tells of a text whether a report shows it as it is: it holds no secret that was seen so far, and none that can be seen in it. */
function harmlessness(options: Omit<RedactorOptions, 'open'>): (text: string) => boolean {
  const redact = createRedactor({ ...options, open: secretOpener(options.detection) });
  return (text) => redact.text(text) === text;
}

const cacheRequest = ({ repo, stamp }: WalkRequest): CacheRequest => ({
  repository: repo.commonDir,
  idBytes: repo.objectFormat === 'sha256' ? 32 : 20,
  storedBytes: stamp.bytes,
});

/** Looks at units, each content once, and notes what is seen. */
class UnitReader {
  readonly #options: GatherOptions;
  readonly #counts: Gathered['counts'];
  /** One source hands out each content once, but for files that are copies of each other: not worth a hash of every file. */
  readonly #onlyOnce: boolean;
  readonly #seen = new Map<ContentId, readonly Spotted[]>();

  constructor(options: GatherOptions, counts: Gathered['counts']) {
    this.#options = options;
    this.#counts = counts;
    this.#onlyOnce = options.sources.length === 1;
  }

  look(unit: Unit, source: Source, into: Gathered): void {
    const { origins } = unit;
    for (const spotted of this.#spotted(unit, into)) into.sightings.push({ ...spotted, source, origins });
    if (isContainer(unit.bytes)) this.#lookInto(unit, source, into);
  }

  /** What is in a bundle or pack stands for bytes of that file. */
  #lookInto(unit: Unit, source: Source, into: Gathered): void {
    const onGap = (gap: Gap): void => void into.gaps.push(gapIn(unit, gap));
    const base = (id: string): StoredObject | null => source.read?.(id) ?? null;
    for (const { unit: inner, via } of openContainer(unit, { onGap, base })) {
      for (const spotted of this.#lookAt(inner, into))
        into.sightings.push({ ...spottedVia(spotted, unit.id, via), source, origins: unit.origins });
    }
  }

  #spotted(unit: Unit, into: Gathered): readonly Spotted[] {
    if (this.#onlyOnce) return this.#lookAt(unit, into);
    const known = this.#seen.get(unit.id);
    if (known !== undefined) return known;
    const found = this.#lookAt(unit, into);
    this.#seen.set(unit.id, found.length === 0 ? NONE : found);
    return found;
  }

  #lookAt(unit: Unit, into: Gathered): readonly Spotted[] {
    this.#counts.units++;
    this.#counts.bytes += unit.bytes.length;
    const { detection, detectors } = this.#options;
    try {
      return spottedIn({ unit, found: detection(unit, (gap) => into.gaps.push(gapIn(unit, gap))), detectors });
    } catch (thrown) {
      into.gaps.push(gapIn(unit, { stage: 'scan', where: '', because: reasonOf(thrown) }));
      return NONE;
    }
  }
}

const spottedVia = (spotted: Spotted, id: ContentId, via: readonly string[]): Spotted => ({
  ...spotted,
  id,
  scored: { ...spotted.scored, view: emptyView(id, [...via, ...spotted.scored.view.via]) },
});

const NONE: readonly Spotted[] = [];

/** Decoders name the unit themselves, as far as they know it; the rest names places in it. */
function gapIn(unit: Unit, gap: Gap): Gap {
  const place = gap.stage === 'decode' || gap.where === '' ? '' : `, ${gap.where}`;
  return { ...gap, where: `${nameOf(unit)}${place}` };
}

/** How a gap names a unit: by its path, or by its id where only that is known. */
function nameOf(unit: Unit): string {
  const [origin] = unit.origins;
  if (origin === undefined) return `object ${unit.id}`;
  return origin.kind === 'metadata' ? `${origin.what} ${origin.ref}` : origin.path;
}
