import { decode } from '../decode/index.js';
import { isOwnHome } from '../own/index.js';
import { plainView, reasonOf, type Gap, type Scored, type Unit } from '../model/index.js';
import { createScorer } from '../score/index.js';
import { DeltaDetection } from './delta/delta-detection.js';
import type { DetectionOptions } from './detection-options.js';
import { detectorsOf, matcherOf } from './matcher-of.js';
import { placed, type Placed } from './overlap.js';
import { resolveWithOwn } from './own-overlap.js';

/** Runs one unit through decode, match and score. What a unit holds does not depend on any other unit. */
export type Detection = ((unit: Unit, onGap: (gap: Gap) => void) => readonly Placed[]) & {
  /** The same for objects that come with what they are built from. */
  alongDeltas(): DeltaDetection;
  /** What it was made with: other threads make their own. */
  readonly options: DetectionOptions;
};

export function createDetection(options: DetectionOptions): Detection {
  const matcher = matcherOf(options);
  const detectors = detectorsOf(options);
  const scorer = createScorer(detectors, options.weights);
  const floor = options.floor ?? 0;
  const detect = (unit: Unit, onGap: (gap: Gap) => void): readonly Placed[] => {
    const plain = plainView(unit);
    const found: Scored[] = [];
    // A file from which values are taken says nothing new by holding them.
    const own = options.own === undefined || isOwnHome(unit) ? null : options.own;
    const look = (view: typeof plain): void => {
      for (const candidate of matcher.match(view)) {
        const scored = scorer.score(candidate);
        if (scored !== null && scored.confidence >= floor) found.push(scored);
      }
      if (own !== null) found.push(...own.match(view));
    };
    look(plain);
    try {
      for (const view of decode(plain, { onGap })) look(view);
    } catch (thrown) {
      // What was seen before the failure stays found.
      onGap({ stage: 'decode', where: '', because: `decoding broke off: ${reasonOf(thrown)}` });
    }
    return resolveWithOwn(found.map(placed), detectors);
  };
  return Object.assign(detect, { options, alongDeltas: () => new DeltaDetection(options) });
}
