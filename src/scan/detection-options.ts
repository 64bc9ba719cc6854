import type { DetectorSet } from '../detector/index.js';
import type { OwnMatcher } from '../own/index.js';
import type { CompiledLiterals, RegexEngine } from '../match/index.js';

export type DetectionOptions = {
  readonly detectors: DetectorSet;
  /** A team's own detectors beside them: the compiled literals are of `detectors` alone. */
  readonly custom?: DetectorSet;
  /** Their literals, where they were compiled before. */
  readonly literals?: CompiledLiterals;
  readonly engine: RegexEngine;
  readonly salt?: string;
  /** Finds values that are secret here whatever they look like. */
  readonly own?: OwnMatcher;
  /** Candidates that are less sure than this by what stands in the file are dropped at once; see `floorFor`. Default 0. */
  readonly floor?: number;
  /** What is added to the log-odds of detectors; see `Weights`. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly count?: (detectorId: string, saw: boolean) => void;
};
