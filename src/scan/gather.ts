import type { DetectorSet } from '../detector/index.js';
import { GitError } from '../git/index.js';
import { reasonOf, type ContentId, type Gap, type Unit } from '../model/index.js';
import type { Source } from '../source/index.js';
import type { Detection } from './detect.js';
import { sightingsOf, type Sighting } from './sighting.js';

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
