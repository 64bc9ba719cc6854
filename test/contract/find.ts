import { bestEngine, createMatcher, type RegexEngine } from '../../src/match/index.js';
import { contentId, plainView, type Scored } from '../../src/model/index.js';
import { detectorSet, type Detector } from '../../src/detector/index.js';
import { createScorer } from '../../src/score/index.js';

/** Finds in bytes as they stand, with all the detectors given. */
export type Finder = (bytes: Uint8Array) => readonly Scored[];

export function plainFinder(detectors: readonly Detector[], engine: RegexEngine = bestEngine()): Finder {
  const matcher = createMatcher(detectorSet(detectors), { engine });
  const scorer = createScorer(detectorSet(detectors));
  return (bytes) =>
    matcher
      .match(plainView({ id: contentId(bytes), bytes, origins: [] }))
      .flatMap((candidate) => scorer.score(candidate) ?? []);
}

export const textOf = (scored: Scored): string => Buffer.from(scored.secret.reveal('score')).toString('utf8');

/** The texts that one detector found, sure enough to be reported by default. */
export const textsOf = (found: readonly Scored[], detectorId: string, floor = 0.5): readonly string[] =>
  found.filter((scored) => scored.detectorId === detectorId && scored.confidence >= floor).map(textOf);
