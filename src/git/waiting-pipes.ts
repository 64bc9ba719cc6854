import type { ChildProcess } from 'node:child_process';
import { closeSync, constants, openSync, statSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { platform } from 'node:os';
import { join, resolve } from 'node:path';
import { printable } from '../model/index.js';
import { parseConfig } from './config-file.js';
import { GitError } from './git-error.js';
import { readText } from './read-text.js';
import type { Repository } from './repository.js';

/** A git that prints nothing for so long may be waiting for a pipe. */
const SILENT_MS = 1000;
const AGAIN_MS = 20;
/** More entries than this are not looked at. */
const MOST_ENTRIES = 500_000;
/** What git reads in a working tree. */
const READ_BY_GIT: ReadonlySet<string> = new Set(['.gitignore', '.gitattributes', '.gitmodules', '.mailmap']);

/**
 * Where a hostile repository has a pipe in place of a file that git reads, git waits for ever for somebody to write to it. So
 * when git falls silent, each such pipe is opened for writing and closed at once: git then reads an empty file and goes on. The
 * system refuses that where nobody waits.
 */
export function attendPipes(child: ChildProcess, repo: Repository): void {
  if (platform() === 'win32') return;
  let read = 0;
  let timer: NodeJS.Timeout | undefined;
  const wait = (ms: number, then: () => void): void => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    timer = setTimeout(then, ms);
    timer.unref();
  };
  const release = (pipes: readonly string[]): void => {
    if (pipes.length === 0) return;
    for (const path of pipes) endWaiting(path);
    wait(AGAIN_MS, () => release(pipes));
  };
  const act = ({ pipes, devices: [device] }: Search): void => {
    if (device === undefined) return release(pipes);
    // Where the message of git is gathered.
    child.stderr?.emit('data', `fatal: ${endless(device)}\n`);
    child.kill('SIGKILL');
  };
  const look = (): void => {
    const now = (child.stdout as { readonly bytesRead?: number } | null)?.bytesRead ?? 0;
    if (now === read) search(repo).then(act, () => undefined);
    else wait(SILENT_MS, look);
    read = now;
  };
  child.once('exit', () => clearTimeout(timer));
  wait(SILENT_MS, look);
}

function endWaiting(path: string): void {
  try {
    closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK));
  } catch {
    // Nobody waits for it, or it is gone.
  }
}

type Search = { readonly pipes: string[]; readonly devices: string[]; left: number };

/** The pipes and devices that git may open: what it reads in the working tree, everything in its own folders, and what their configuration names. */
async function search(repo: Repository): Promise<Search> {
  const found: Search = { pipes: [], devices: [], left: MOST_ENTRIES };
  for (const folder of new Set([repo.gitDir, repo.commonDir])) {
    for (const path of namedIn(folder)) note(path, found);
    await searchFolder(folder, found, (entry) => !entry.isFile());
  }
  if (repo.workTree !== null)
    await searchFolder(repo.workTree, found, (entry) => READ_BY_GIT.has(entry.name) && entry.isFIFO());
  return found;
}

async function searchFolder(root: string, found: Search, isWanted: (entry: Dirent) => boolean): Promise<void> {
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined && found.left > 0; folder = folders.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
    found.left -= entries.length + 1;
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== '.git') folders.push(path);
      } else if (isWanted(entry)) note(path, found);
    }
  }
}

function note(path: string, { pipes, devices }: Search): void {
  const kind = kindOf(path);
  if (kind === 'pipe') pipes.push(path);
  else if (kind === 'device') devices.push(path);
}

/** Whatever in the configuration could be the name of a file. */
function namedIn(folder: string): readonly string[] {
  const texts = ['config', 'config.worktree'].map((name) => readText(join(folder, name)) ?? '');
  return texts.flatMap((text) => [...parseConfig(text).values()].map((value) => resolve(folder, value)));
}

/** Git reads these for nearly every command, before it prints anything. */
const READ_FIRST = [
  'HEAD',
  'config',
  'config.worktree',
  'commondir',
  'index',
  'packed-refs',
  'shallow',
  'info/exclude',
  'info/grafts',
  'info/attributes',
  'objects/info/alternates',
];

/** @throws GitError when git would read on and on from a device that stands in place of one of its files. */
export function refuseDevices({ gitDir, commonDir }: Repository): void {
  for (const folder of new Set([gitDir, commonDir]))
    for (const name of READ_FIRST) {
      const path = join(folder, name);
      if (kindOf(path) === 'device') throw new GitError('E_GIT_FAILED', `git was not started: ${endless(path)}.`);
    }
}

const endless = (path: string): string => `${printable(path)} is a device, which git would read without end; remove it`;

/** `/dev/null` is as good as an empty file. */
function kindOf(path: string): 'pipe' | 'device' | null {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined || stat.isFile() || stat.isDirectory()) return null;
    if (stat.isFIFO()) return 'pipe';
    return stat.isCharacterDevice() && stat.rdev !== statSync('/dev/null').rdev ? 'device' : null;
  } catch {
    return null;
  }
}
