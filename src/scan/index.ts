// Composes the stages: sources give units, units are decoded, matched and scored, findings are attributed and suppressed.
// Every throw of a stage becomes a gap here. Knows no terminal, no arguments and no files of its own.
export { createDetection, type Detection } from './detect.js';
export type { DetectionOptions } from './detection-options.js';
export { resolveOverlaps, placed, type Placed } from './overlap.js';
export { rulesHash, scan, type Further, type ScanOptions } from './scan.js';
export { createRedactor, type Redactor, type RedactorOptions } from './redact.js';
export { LineIndex, type LineRange } from './lines.js';
export { DeltaDetection, type DeltaNode } from './delta/delta-detection.js';
export type { Threads } from './walk/store-walker.js';
export { serveThisThread, startWorker } from './walk/worker-thread.js';
export type { CacheRequest } from './gather.js';
