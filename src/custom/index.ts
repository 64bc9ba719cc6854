// Turns a team's own detectors, as `tightlip.toml` declares them, into detectors like the built-in ones, and proves them by
// their own examples. It reads no files and scans nothing; a declaration that could be slow or match everything is refused.
export { customDetector } from './custom-detector.js';
export { CustomError } from './custom-error.js';
export { CHECK_NAMES, type CheckName } from './checks.js';
export { parseFormat } from './format.js';
export { proveCustom, type Proof, type ProofStep } from './prove.js';
export type { CustomSpec } from './custom-spec.js';
