import type { Flags } from '../config/index.js';
import type { ScanFlags } from './scan-flags.js';

/** Flags of the command line as the highest layer of the settings. */
export function flagLayer(flags: ScanFlags): Flags {
  const layer: Record<string, unknown> = {
    min_confidence: flags.minConfidence,
    min_severity: flags.minSeverity,
    format: flags.format,
    include: flags.include,
    exclude: flags.exclude,
    max_file_size: flags.maxFileSize,
    timeout: flags.timeout,
    threads: flags.threads,
    'detectors.enable': flags.detector,
    'detectors.disable': flags.skipDetector,
    allow_file: flags.allowFile,
    allow_gaps: flags.allowGaps,
  };
  return Object.fromEntries(Object.entries(layer).filter(([, value]) => value !== undefined)) as Flags;
}
