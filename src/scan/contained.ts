import type { DetectorSet } from '../detector/index.js';
import type { Gap, Unit } from '../model/index.js';
import { isContainer, openContainer } from '../source/index.js';
import type { Detection } from './detect.js';
import { emptyView, spottedIn, type Spotted } from './sighting.js';

export type ContainedOptions = {
  readonly detection: Detection;
  readonly detectors: DetectorSet;
  readonly onGap: (gap: Gap) => void;
};

const NONE: readonly Spotted[] = [];

/**
 * What is seen in the objects of a bundle or pack, as something seen in the file that it is: that one has places and a history.
 * Lines are those of the object.
 */
export function spottedInside(unit: Unit, { detection, detectors, onGap }: ContainedOptions): readonly Spotted[] {
  if (!isContainer(unit.bytes)) return NONE;
  const all: Spotted[] = [];
  for (const { unit: inner, via } of openContainer(unit, { onGap })) {
    const found = detection(inner, (gap) => onGap({ ...gap, where: [via.join(', '), gap.where].join(', ') }));
    for (const spotted of spottedIn({ unit: inner, found, detectors })) all.push(asSeenIn(unit, via, spotted));
  }
  return all;
}

function asSeenIn({ id }: Unit, via: readonly string[], spotted: Spotted): Spotted {
  const view = emptyView(id, [...via, ...spotted.scored.view.via]);
  return { ...spotted, id, scored: { ...spotted.scored, view } };
}
