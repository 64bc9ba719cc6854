import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { DetectionOptions } from '../detection-options.js';
import { serveScanThread } from './serve-thread.js';
import type { ScanThread } from './thread-messages.js';

/**
 * Room for what is made and dropped while objects are read: with the usual 48 MiB a tenth of the time went into clearing it up
 * (docs/decisions/0013).
 */
const YOUNG_MIB = 96;

/** Starts a thread that runs a file, which calls `serveThisThread`. `setup` is plain data. */
export const startWorker = (file: string, setup: unknown): ScanThread =>
  new Worker(file, { workerData: setup, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB } });

/** What such a file does: it says what detection the setup asks for. */
export function serveThisThread<S>(detectionOf: (setup: S) => DetectionOptions): void {
  if (parentPort !== null) serveScanThread(parentPort, detectionOf(workerData as S));
}
