import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const LOCK = join(tmpdir(), `tightlip-build-${Buffer.from(ROOT).toString('hex').slice(-40)}`);
const RUN_MS = 900_000;
const ABANDONED_MS = 180_000;
const BUILD = "import { build, isStale } from './tools/build.mjs'; if (isStale()) await build();";

/** Builds the product when it is stale: once in one run of the tests, however many files of tests and workers ask for it. */
export function buildOnce(): void {
  const done = join(LOCK, `${process.ppid}`);
  mkdirSync(LOCK, { recursive: true });
  const lock = join(LOCK, 'lock');
  while (!isFresh(done) && !taken(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  if (isFresh(done)) return;
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', BUILD], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    rmSync(done, { force: true });
    writeFileSync(done, '');
  } finally {
    rmSync(lock, { recursive: true });
  }
}

/** Of this run: an older mark is of another process that had the same number. */
const isFresh = (mark: string): boolean =>
  Date.now() - (statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0) < RUN_MS;

/** Making a folder is the one step that only one process can do. */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > ABANDONED_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
