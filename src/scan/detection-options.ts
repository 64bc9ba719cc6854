import type { DetectorSet } from '../detector/index.js';
import type { CompiledLiterals, RegexEngine } from '../match/index.js';

export type DetectionOptions = {
  readonly detectors: DetectorSet;
  /** Their literals, where they were compiled before. */
  readonly literals?: CompiledLiterals;
  readonly engine: RegexEngine;
  readonly salt?: string;
  /** Candidates that are less sure than this by what stands in the file are dropped at once; see `floorFor`. Default 0. */
  readonly floor?: number;
  readonly count?: (detectorId: string, saw: boolean) => void;
};
