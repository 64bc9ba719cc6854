import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../config/index.js';
import type { OwnSecrets, PackedOwnSecrets } from '../own/index.js';
import { startWorker, type Threads } from '../scan/index.js';

/** Unless more are asked for: each takes some 150 MiB with a large history. */
const MOST_BY_DEFAULT = 8;

/** What a thread is started with: plain data. */
export type ThreadSetup = { readonly settings: Settings; readonly own: PackedOwnSecrets | null };

/** How a scan gets its threads; null where one is enough, or the built file for threads is not there. */
export function scanThreads(settings: Settings, own: OwnSecrets | null = null): Threads | null {
  const count = settings.threads === 0 ? Math.min(availableParallelism(), MOST_BY_DEFAULT) : settings.threads;
  const file = join(import.meta.dirname, 'scan-thread.cjs');
  if (count < 2 || !existsSync(file)) return null;
  const setup: ThreadSetup = { settings, own: own?.pack() ?? null };
  return { count, evenIfSmall: settings.threads !== 0, start: () => startWorker(file, setup) };
}
