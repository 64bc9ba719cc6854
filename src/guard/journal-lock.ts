import { mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GuardError, systemCode } from './guard-error.js';
import { printable } from '../model/index.js';

const STEP_MS = 20;
/** Nobody holds the lock for so long: a line is written in milliseconds. */
const STALE_MS = 3000;
const LONGEST_MS = 15_000;

/**
 * Does `write` while no other process writes to the journal in `folder`; the stub takes the same lock. One that nobody gives back, because
 * its process was killed, is taken.
 * @throws GuardError `write-failed` when the lock is not to be had
 */
export function locked<T>(folder: string, write: () => T): T {
  const lock = join(folder, 'journal.lock');
  const me = `node ${Date.now()} ${Math.random()}`;
  take(folder, lock);
  try {
    writeFileSync(join(lock, 'owner'), `${me}\n`);
    return write();
  } finally {
    // Whoever was so slow that the lock was taken from them leaves it alone.
    if ([me, ''].includes(ownerOf(lock))) rmSync(lock, { recursive: true, force: true });
  }
}

function take(folder: string, lock: string): void {
  const began = Date.now();
  let owner: string | null = null;
  let since = began;
  while (!made(lock)) {
    const now = Date.now();
    const held = ownerOf(lock);
    if (held !== owner) [owner, since] = [held, now];
    if (now - began > LONGEST_MS) throw unavailable(folder, lock);
    if (now - since > STALE_MS) takeOver(folder, lock, held);
    else pause();
  }
}

/** Only one at a time, and only from the owner that was watched. */
function takeOver(folder: string, lock: string, owner: string): void {
  const taking = join(folder, 'journal.take');
  if (!made(taking)) return pause();
  try {
    if (ownerOf(lock) === owner) rmSync(lock, { recursive: true, force: true });
  } finally {
    rmdirSync(taking);
  }
}

/** Making a folder is the one step that only one process can do. */
function made(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (thrown) {
    if (systemCode(thrown) === 'EEXIST') return false;
    throw thrown;
  }
}

function ownerOf(lock: string): string {
  try {
    return readFileSync(join(lock, 'owner'), 'utf8').trim();
  } catch {
    return '';
  }
}

const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP_MS);

/** A killed process may have left its right to take over: the next one shall not fail for it. */
function unavailable(folder: string, lock: string): GuardError {
  rmSync(join(folder, 'journal.take'), { recursive: true, force: true });
  return new GuardError(
    'write-failed',
    `The journal is locked by ${printable(lock)}: if no other git is at work, remove that folder, then try again.`,
  );
}
