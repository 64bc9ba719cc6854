import type { Detector, DetectorSet } from '../detector/index.js';
import type { ContentId, Origin, Scored, Unit } from '../model/index.js';
import type { Source } from '../source/index.js';
import { inlinePragmas, type Pragma } from '../suppress/index.js';
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

const NONE: readonly Sighting[] = [];

export type Seen = {
  readonly unit: Unit;
  readonly found: readonly Placed[];
  readonly detectors: DetectorSet;
  readonly source: Source;
};

/** Turns what was detected in a unit into all that is kept of it. */
export function sightingsOf({ unit, found, detectors, source }: Seen): readonly Sighting[] {
  if (found.length === 0) return NONE;
  const lines = new LineIndex(unit.bytes);
  const pragmas = inlinePragmas(unit.bytes);
  return found.flatMap((item) => {
    const detector = detectors.find(item.scored.detectorId);
    if (detector === undefined) return [];
    const parts = item.scored.parts.map((part, index) => ({
      name: part.name,
      range: lines.range(item.parts[index] ?? item.at),
    }));
    return [
      {
        scored: withoutBytes(item.scored),
        detector,
        id: unit.id,
        source,
        origins: unit.origins,
        range: lines.range(item.at),
        parts,
        pragmas,
      },
    ];
  });
}

const NOTHING = new Uint8Array(0);

/** Lets go of the bytes, so that a scan of millions of objects holds only its findings. */
export function withoutBytes(scored: Scored): Scored {
  if (scored.view.bytes === NOTHING) return scored;
  const unit: Unit = { id: scored.view.unit.id, bytes: NOTHING, origins: [] };
  return { ...scored, view: { unit, bytes: NOTHING, via: scored.view.via, toUnit: (at) => at, altered: () => true } };
}
