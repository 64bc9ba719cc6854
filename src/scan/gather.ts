import type { DetectorSet } from '../detector/index.js';
import { GitError, type WalkNode } from '../git/index.js';
import { reasonOf, type ContentId, type Gap, type Unit } from '../model/index.js';
import type { Source, SourceBatch } from '../source/index.js';
import type { DeltaDetection } from './delta/delta-detection.js';
import type { Detection } from './detect.js';
import type { Placed } from './overlap.js';
import { sightingsOf, type Sighting } from './sighting.js';

export type Gathered = {
  readonly sightings: Sighting[];
  readonly gaps: Gap[];
  readonly counts: { units: number; bytes: number };
};

export type GatherOptions = {
  readonly sources: readonly Source[];
  readonly detection: Detection;
  readonly detectors: DetectorSet;
  readonly signal?: AbortSignal;
  readonly onProgress?: (counts: Gathered['counts']) => void;
};

/**
 * Reads every unit of every source once, whatever carries it, and keeps what was seen in it. A source that breaks off is a gap
 * where others go on; throws where it is the only one, or where the request itself is wrong.
 */
export async function gather(options: GatherOptions): Promise<Gathered> {
  const gathered: Gathered = { sightings: [], gaps: [], counts: { units: 0, bytes: 0 } };
  const reader = new UnitReader(options, gathered);
  for (const source of options.sources) {
    try {
      await readSource(source, reader, { ...options, gathered });
    } catch (thrown) {
      if (options.sources.length === 1 || (thrown instanceof GitError && thrown.code === 'E_BAD_REVISION'))
        throw thrown;
      gathered.gaps.push({ stage: 'source', where: source.scopes.join(' and '), because: reasonOf(thrown) });
    }
  }
  return gathered;
}

type Reading = Pick<GatherOptions, 'signal' | 'onProgress' | 'detection'> & { readonly gathered: Gathered };

async function readSource(
  source: Source,
  reader: UnitReader,
  { gathered, signal, onProgress, detection }: Reading,
): Promise<void> {
  for await (const batch of batchesOf(source, reader, detection)) {
    gathered.gaps.push(...batch.gaps);
    for (const unit of batch.units) reader.look(unit, source);
    onProgress?.(gathered.counts);
    if (signal?.aborted === true) {
      gathered.gaps.push({
        stage: 'scan',
        where: source.scopes.join(' and '),
        because: 'the time limit was reached before all was read',
      });
      return;
    }
  }
}

/** A source that knows what its objects are built from is read along that. */
function batchesOf(source: Source, reader: UnitReader, detection: Detection): AsyncIterable<SourceBatch> {
  if (source.walk === undefined) return source.units();
  const delta = detection.alongDeltas();
  return source.walk((node, unit) => reader.lookAlong(node, { unit, source, delta }));
}

type Along = { readonly unit: () => Unit; readonly source: Source; readonly delta: DeltaDetection };

/** Looks at units, each content once, and notes what is seen. */
class UnitReader {
  readonly #options: GatherOptions;
  readonly #gathered: Gathered;
  /** One source hands out each content once, but for files that are copies of each other: not worth a hash of every file. */
  readonly #onlyOnce: boolean;
  readonly #seen = new Map<ContentId, readonly Sighting[]>();

  constructor(options: GatherOptions, gathered: Gathered) {
    this.#options = options;
    this.#gathered = gathered;
    this.#onlyOnce = options.sources.length === 1;
  }

  look(unit: Unit, source: Source): void {
    if (this.#onlyOnce) return this.#note(this.#lookAt(unit, source), unit, source);
    const known = this.#seen.get(unit.id);
    const found = known ?? this.#lookAt(unit, source);
    if (known === undefined) this.#seen.set(unit.id, found.length === 0 ? NONE : found);
    this.#note(found, unit, source);
  }

  /** An object of a walk. Where nothing is seen in it, no unit is made. */
  lookAlong(node: WalkNode, { unit, source, delta }: Along): void {
    this.#count(node.size);
    let placed: readonly Placed[];
    try {
      placed = delta.enter(node, (gap) => this.#addGap(unit(), gap));
    } catch (thrown) {
      this.#addGap(unit(), { stage: 'scan', where: '', because: reasonOf(thrown) });
      return;
    }
    if (placed.length === 0) return;
    const own = unit();
    const found =
      this.#seen.get(own.id) ?? sightingsOf({ unit: own, found: placed, detectors: this.#options.detectors, source });
    this.#note(found, own, source);
  }

  #lookAt(unit: Unit, source: Source): readonly Sighting[] {
    this.#count(unit.bytes.length);
    const { detection, detectors } = this.#options;
    try {
      return sightingsOf({ unit, found: detection(unit, (gap) => this.#addGap(unit, gap)), detectors, source });
    } catch (thrown) {
      this.#addGap(unit, { stage: 'scan', where: '', because: reasonOf(thrown) });
      return NONE;
    }
  }

  #note(found: readonly Sighting[], unit: Unit, source: Source): void {
    for (const sighting of found) this.#gathered.sightings.push({ ...sighting, source, origins: unit.origins });
  }

  #count(bytes: number): void {
    this.#gathered.counts.units++;
    this.#gathered.counts.bytes += bytes;
  }

  /** Decoders name the unit themselves, as far as they know it; the rest names places in it. */
  #addGap(unit: Unit, gap: Gap): void {
    const place = gap.stage === 'decode' || gap.where === '' ? '' : `, ${gap.where}`;
    this.#gathered.gaps.push({ ...gap, where: `${nameOf(unit)}${place}` });
  }
}

const NONE: readonly Sighting[] = [];

/** How a gap names a unit: by its path, or by its id where only that is known. */
function nameOf(unit: Unit): string {
  const [origin] = unit.origins;
  if (origin === undefined) return `object ${unit.id}`;
  return origin.kind === 'metadata' ? `${origin.what} ${origin.ref}` : origin.path;
}
