import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { DetectionOptions } from '../detection-options.js';
import { serveScanThread } from './serve-thread.js';
import type { ScanThread, ThreadData } from './thread-messages.js';

type Setup<S> = { readonly setup: S; readonly data: ThreadData };

/** Starts a thread that runs a file, which calls `serveThisThread`. `setup` is plain data. */
export const startWorker = <S>(file: string, setup: S, data: ThreadData): ScanThread =>
  new Worker(file, { workerData: { setup, data } satisfies Setup<S> });

/** What such a file does: it says what detection the setup asks for. */
export function serveThisThread<S>(detectionOf: (setup: S) => DetectionOptions): void {
  const { setup, data } = workerData as Setup<S>;
  if (parentPort !== null) serveScanThread(parentPort, data, detectionOf(setup));
}
