// The library: the same scan that the command line and the hook run, for programs that bring their own sources or reports.
export { allDetectors } from './catalogue/index.js';
export { detectorSet, defineDetector, token, type Detector, type DetectorSet } from './detector/index.js';
export { bestEngine } from './match/index.js';
export { exitCodeOf, type Finding, type Gap, type Place, type Result, type Unit } from './model/index.js';
export { REPORTERS, RESULT_SCHEMA, type ReportFormat } from './report/index.js';
export { createDetection, rulesHash, scan, type ScanOptions } from './scan/index.js';
export {
  historySource,
  rangeSource,
  stagedSource,
  streamSource,
  unstagedSource,
  worktreeSource,
  type Source,
} from './source/index.js';
export { createSuppressor, parseAllow } from './suppress/index.js';
export { findRepository, type Repository } from './git/index.js';
