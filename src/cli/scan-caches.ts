import { createHash, createHmac } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultCacheFolder, openScanCache, type ScanCache } from '../cache/index.js';
import type { Settings } from '../config/index.js';
import type { CacheRequest } from '../scan/index.js';
import { VERSION } from './version.js';
import type { Terminal } from './terminal.js';

/** Below so many stored bytes a scan is quicker than it is worth to keep a file about it. */
const WORTH_KEEPING = 4 << 20;

/** The caches that one scan uses: one for each repository. */
export type ScanCaches = {
  readonly of: (request: CacheRequest) => ScanCache | null;
  /** To be called when the scan is over; gives what the user should know. */
  readonly finish: () => readonly string[];
};

export type CacheChoice = {
  /** The value of `--cache`, false for `--no-cache`. */
  readonly flag: string | boolean | undefined;
  readonly settings: Settings;
  readonly rules: string;
  readonly floor: number;
  readonly terminal: Terminal;
};

export function scanCaches({ flag, settings, rules, floor, terminal }: CacheChoice): ScanCaches {
  const named = typeof flag === 'string';
  const folder = named ? resolve(terminal.cwd, flag) : usersFolder(terminal);
  if (flag === false || folder === null) return { of: () => null, finish: () => [] };
  const opened: ScanCache[] = [];
  return {
    of: ({ repository, idBytes, storedBytes }) => {
      if (!named && storedBytes < WORTH_KEEPING) return null;
      const weights = JSON.stringify(Object.entries(settings.detectors.weights).toSorted());
      const key = engineKey([rules, floor, settings.maxFileSize, saltKey(settings), weights]);
      const cache = openScanCache({
        folder,
        repository: realpathSync(repository),
        rules: key,
        idBytes,
        pid: process.pid,
      });
      opened.push(cache);
      return cache;
    },
    finish: () => {
      for (const cache of opened) cache.finish();
      // Whoever did not ask for a cache need not hear that there is none.
      return named ? opened.flatMap(({ warnings }) => warnings) : [];
    },
  };
}

/** The user's own folder for caches, unless the user has no home. */
function usersFolder({ env, home }: Terminal): string | null {
  if (home === null || !existsSync(home)) return null;
  return defaultCacheFolder({ env, home, platform: process.platform });
}

/** Fingerprints are kept, and a salt changes them all. A name for it that does not tell it. */
const saltKey = ({ salt }: Settings): string =>
  salt === null ? '' : createHmac('sha256', salt).update('cache').digest('hex');

/** What lies beside the program and decides with it: the code of the detectors, their literals, and what judges values without a format. */
const BESIDE = ['detectors.bin', 'literals.bin', 'model.bin'] as const;

/** All that decides what is seen in an object: the rules, the limits, and this program itself. */
function engineKey(parts: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(JSON.stringify([VERSION, ...parts]));
  const files = [import.meta.filename, ...BESIDE.map((name) => join(import.meta.dirname, name))];
  for (const file of files) if (existsSync(file)) hash.update(readFileSync(file));
  return hash.digest('hex');
}
