import { lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './process-life.js';
import { RefusedFile } from './own-file.js';
import { parseName } from './cache-key.js';

/** Programs that make backups know this first line, and leave the folder out. */
const TAG = `Signature: ${['8a477f597d28d172', '789f06886806bc55'].join('')}
# This folder is a cache of tightlip, which finds secrets that leak through git.
# Its files hold ids of git objects that were looked at, and what was seen in them: previews and places, no secret.
# All of it may be removed at any time: the next scan then reads everything again.
# About this file: https://bford.info/cachedir/
`;

/** Makes the folder where it is missing. @throws when it cannot be made or is none. */
export function prepareFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stat = lstatSync(folder);
  if (stat.isSymbolicLink()) throw new RefusedFile('is a symbolic link; name the folder that it leads to');
  if (!stat.isDirectory()) throw new RefusedFile('is no folder');
  const tag = join(folder, 'CACHEDIR.TAG');
  if (lstatSync(tag, { throwIfNoEntry: false }) === undefined) writeFileSync(tag, TAG, { flag: 'wx', mode: 0o600 });
}

/** The files of a cache with this ending. */
export function filesOf(folder: string, stem: string, ending: 'part' | 'value'): readonly CacheFile[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(`${stem}.`) && name.endsWith(`.${ending}`));
  return names.flatMap((name) => fileNamed(folder, name));
}

export type Sweep = {
  /** How the names of the files start that stay in any case. */
  readonly stem: string;
  /** How the names start of files of the same repository, of which old ones go. */
  readonly repository: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Of all caches together, in bytes. */
  readonly most: number;
};

const DAY_MS = 24 * 3600 * 1000;
const OLD_MS = 30 * DAY_MS;

/** Keeps the folder from growing: removes what other rules left for this repository, and the oldest caches when all are too large. */
export function sweepFolder(folder: string, sweep: Sweep): void {
  const files = readdirSync(folder).flatMap((name) => fileNamed(folder, name));
  let total = files.reduce((sum, { stat }) => sum + stat.size, 0);
  for (const file of files.toSorted((a, b) => a.stat.mtimeMs - b.stat.mtimeMs)) {
    if (isGrowing(file, sweep.now) || !isDispensable(file, sweep, total)) continue;
    rmSync(file.path, { force: true });
    total -= file.stat.size;
  }
}

export type CacheFile = {
  readonly name: string;
  readonly path: string;
  readonly stat: Stats;
  /** Of the process that writes it, when one process alone does. */
  readonly pid: number | null;
};

/** The file of a cache that has this name: one, or none. */
export function fileNamed(folder: string, name: string): readonly CacheFile[] {
  const parsed = parseName(name);
  const path = join(folder, name);
  const stat = parsed === null ? undefined : lstatSync(path, { throwIfNoEntry: false });
  return parsed === null || stat === undefined || !stat.isFile() ? [] : [{ name, path, stat, pid: parsed.pid }];
}

/** Whether a process still writes it. One that wrote nothing for a day has ended, and another has its number now. */
export const isGrowing = ({ pid, stat }: CacheFile, now: number): boolean =>
  pid !== null && now - stat.mtimeMs < DAY_MS && isAlive(pid);

function isDispensable({ name, stat }: CacheFile, { stem, repository, now, most }: Sweep, total: number): boolean {
  if (name.endsWith('.tmp')) return true;
  if (name.startsWith(`${stem}.`)) return false;
  return total > most || (name.startsWith(repository) && now - stat.mtimeMs > OLD_MS);
}
