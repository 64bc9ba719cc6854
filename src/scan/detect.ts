import { decode } from '../decode/index.js';
import type { DetectorSet } from '../detector/index.js';
import { createMatcher, type CompiledLiterals, type RegexEngine } from '../match/index.js';
import { plainView, reasonOf, type Gap, type Scored, type Unit } from '../model/index.js';
import { createScorer } from '../score/index.js';
import { placed, resolveOverlaps, type Placed } from './overlap.js';

export type DetectionOptions = {
  readonly detectors: DetectorSet;
  /** Their literals, where they were compiled before. */
  readonly literals?: CompiledLiterals;
  readonly engine: RegexEngine;
  readonly salt?: string;
  readonly count?: (detectorId: string, saw: boolean) => void;
};

/** Runs one unit through decode, match and score. What a unit holds does not depend on any other unit. */
export type Detection = (unit: Unit, onGap: (gap: Gap) => void) => readonly Placed[];

export function createDetection(options: DetectionOptions): Detection {
  const matcher = createMatcher(options.detectors, options);
  const scorer = createScorer(options.detectors);
  return (unit, onGap) => {
    const plain = plainView(unit);
    const found: Scored[] = [];
    const look = (view: typeof plain): void => {
      for (const candidate of matcher.match(view)) {
        const scored = scorer.score(candidate);
        if (scored !== null) found.push(scored);
      }
    };
    look(plain);
    try {
      for (const view of decode(plain, { onGap })) look(view);
    } catch (thrown) {
      // What was seen before the failure stays found.
      onGap({ stage: 'decode', where: '', because: `decoding broke off: ${reasonOf(thrown)}` });
    }
    return resolveOverlaps(found.map(placed), options.detectors);
  };
}
