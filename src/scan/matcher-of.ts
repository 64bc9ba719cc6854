import { createMatcher, joinMatchers, type Matcher } from '../match/index.js';
import { joinedSet, type DetectorSet } from '../detector/index.js';
import { withOwnDetectors } from '../own/index.js';
import type { DetectionOptions } from './detection-options.js';

/** The matcher of a detection: a team's own detectors stand beside the built-in ones, whose literals were compiled before. */
export function matcherOf(options: DetectionOptions): Matcher {
  const { literals, custom, detectors, ...shared } = options;
  const own = literals === undefined ? {} : { literals };
  const matcher = createMatcher(detectors, { ...shared, ...own });
  return custom === undefined ? matcher : joinMatchers(matcher, createMatcher(custom, shared));
}

/** All detectors of a detection. */
export function detectorsOf({ detectors, custom, own }: DetectionOptions): DetectorSet {
  const all = custom === undefined ? detectors : joinedSet(detectors, custom);
  return own === undefined ? all : withOwnDetectors(all);
}
