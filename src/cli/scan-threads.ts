import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../config/index.js';
import { startWorker, type Threads } from '../scan/index.js';

/** More threads than these wait for memory, not for the processor. */
const MOST_THREADS = 16;

/** How a scan gets its threads; null where one is enough, or the built file for threads is not there. */
export function scanThreads(settings: Settings): Threads | null {
  const count = Math.min(settings.threads === 0 ? availableParallelism() : settings.threads, MOST_THREADS);
  const file = fileURLToPath(new URL('./scan-thread.cjs', import.meta.url));
  if (count < 2 || !existsSync(file)) return null;
  return { count, evenIfSmall: settings.threads !== 0, start: () => startWorker(file, settings) };
}
