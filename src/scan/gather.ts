import type { Detector, DetectorSet } from '../detector/index.js';
import { GitError } from '../git/index.js';
import { reasonOf, type ContentId, type Gap, type Origin, type Scored, type Unit } from '../model/index.js';
import type { Source } from '../source/index.js';
import { inlinePragmas, type Pragma } from '../suppress/index.js';
import type { Detection } from './detect.js';
import { LineIndex, type LineRange } from './lines.js';
import type { Placed } from './overlap.js';

/** A secret seen in one unit, with the lines that it stands on. The unit's bytes are no longer needed. */
export type Sighting = {
  readonly scored: Scored;
  readonly detector: Detector;
  readonly id: ContentId;
  readonly source: Source;
  readonly origins: readonly Origin[];
  readonly range: LineRange;
  readonly parts: readonly { readonly name: string; readonly range: LineRange }[];
  readonly pragmas: readonly Pragma[];
};

export type Gathered = { readonly sightings: Sighting[]; readonly gaps: Gap[]; readonly counts: { units: number; bytes: number } };

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
  const look = unitReader(options, gathered);
  for (const source of options.sources) {
    try {
      await readSource(source, look, { ...options, gathered });
    } catch (thrown) {
      if (options.sources.length === 1 || (thrown instanceof GitError && thrown.code === 'E_BAD_REVISION')) throw thrown;
      gathered.gaps.push({ stage: 'source', where: source.scopes.join(' and '), because: reasonOf(thrown) });
    }
  }
  return gathered;
}

type Reading = Pick<GatherOptions, 'signal' | 'onProgress'> & { readonly gathered: Gathered };

async function readSource(source: Source, look: (unit: Unit, source: Source) => void, { gathered, signal, onProgress }: Reading): Promise<void> {
  for await (const batch of source.units()) {
    gathered.gaps.push(...batch.gaps);
    for (const unit of batch.units) look(unit, source);
    onProgress?.(gathered.counts);
    if (signal?.aborted === true) {
      gathered.gaps.push({ stage: 'scan', where: source.scopes.join(' and '), because: 'the time limit was reached before all was read' });
      return;
    }
  }
}

function unitReader({ detection, detectors }: GatherOptions, gathered: Gathered): (unit: Unit, source: Source) => void {
  const seen = new Map<ContentId, readonly Sighting[]>();
  return (unit, source) => {
    const known = seen.get(unit.id);
    const found = known ?? look(unit, source);
    if (known === undefined) seen.set(unit.id, found.length === 0 ? NONE : found);
    for (const sighting of found) gathered.sightings.push({ ...sighting, source, origins: unit.origins });
  };

  function look(unit: Unit, source: Source): readonly Sighting[] {
    gathered.counts.units++;
    gathered.counts.bytes += unit.bytes.length;
    const onGap = (gap: Gap): void => { gathered.gaps.push({ ...gap, where: `${nameOf(unit)}${gap.where === '' ? '' : `, ${gap.where}`}` }); };
    try {
      return sightingsOf({ unit, found: detection(unit, onGap), detectors, source });
    } catch (thrown) {
      onGap({ stage: 'scan', where: '', because: thrown instanceof Error ? thrown.message : 'an unknown failure' });
      return NONE;
    }
  }
}

const NONE: readonly Sighting[] = [];

/** How a gap names a unit: by its path, or by its id where only that is known. */
function nameOf(unit: Unit): string {
  const [origin] = unit.origins;
  if (origin === undefined) return `object ${unit.id}`;
  return origin.kind === 'metadata' ? `${origin.what} ${origin.ref}` : origin.path;
}

type Seen = { readonly unit: Unit; readonly found: readonly Placed[]; readonly detectors: DetectorSet; readonly source: Source };

function sightingsOf({ unit, found, detectors, source }: Seen): readonly Sighting[] {
  if (found.length === 0) return NONE;
  const lines = new LineIndex(unit.bytes);
  const pragmas = inlinePragmas(unit.bytes);
  return found.flatMap((item) => {
    const detector = detectors.find(item.scored.detectorId);
    if (detector === undefined) return [];
    const parts = item.scored.parts.map((part, index) => ({ name: part.name, range: lines.range(item.parts[index] ?? item.at) }));
    return [{ scored: withoutBytes(item.scored), detector, id: unit.id, source, origins: unit.origins, range: lines.range(item.at), parts, pragmas }];
  });
}

const NOTHING = new Uint8Array(0);

/** Lets go of the bytes, so that a scan of millions of objects holds only its findings. */
function withoutBytes(scored: Scored): Scored {
  const unit: Unit = { id: scored.view.unit.id, bytes: NOTHING, origins: [] };
  return { ...scored, view: { unit, bytes: NOTHING, via: scored.view.via, toUnit: (at) => at, altered: () => true } };
}
