import type { Detector, DetectorSet } from '../detector/index.js';
import type { ContentId, Origin, Scored, Unit, View } from '../model/index.js';
import type { Source } from '../source/index.js';
import { inlinePragmas, type Pragma } from '../suppress/index.js';
import { LineIndex, type LineRange } from './lines.js';
import { cellsOf } from './notebook.js';
import type { Placed } from './overlap.js';

/** A secret seen in one content, with the lines that it stands on. The bytes are no longer needed. */
export type Spotted = {
  readonly scored: Scored;
  readonly detector: Detector;
  readonly id: ContentId;
  readonly range: LineRange;
  readonly parts: readonly { readonly name: string; readonly range: LineRange }[];
  readonly pragmas: readonly Pragma[];
  /** Of what an earlier scan kept: see `lastDayOf`. */
  readonly until?: string;
};

/** The same with where the content came from. */
export type Sighting = Spotted & { readonly source: Source; readonly origins: readonly Origin[] };

const NONE: readonly Spotted[] = [];

export type Seen = {
  readonly unit: Unit;
  readonly found: readonly Placed[];
  readonly detectors: DetectorSet;
};

/** Turns what was detected in a unit into all that is kept of it. */
export function spottedIn({ unit, found, detectors }: Seen): readonly Spotted[] {
  if (found.length === 0) return NONE;
  const lines = new LineIndex(unit.bytes);
  const pragmas = inlinePragmas(unit.bytes);
  const cells = cellsOf(unit.bytes);
  return found.flatMap((item) => {
    const detector = detectors.find(item.scored.detectorId);
    if (detector === undefined) return [];
    const parts = item.scored.parts.map((part, index) => ({
      name: part.name,
      range: lines.range(item.parts[index] ?? item.at),
    }));
    const cell = cells?.at(item.at.start) ?? null;
    return [
      {
        scored: inCell(withoutBytes(item.scored), cell),
        detector,
        id: unit.id,
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
  return { ...scored, view: emptyView(scored.view.unit.id, scored.view.via) };
}

/** Of a notebook people know the cells, not the lines of its JSON. */
function inCell(scored: Scored, cell: string | null): Scored {
  if (cell === null) return scored;
  const { unit, via } = scored.view;
  return { ...scored, view: emptyView(unit.id, [`notebook:${cell}`, ...via]) };
}

/** Stands for the view of a unit whose bytes are gone. */
export function emptyView(id: ContentId, via: readonly string[]): View {
  const unit: Unit = { id, bytes: NOTHING, origins: [] };
  return { unit, bytes: NOTHING, via, toUnit: (at) => at, altered: () => true };
}
