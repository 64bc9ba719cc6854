import type { ChildProcess } from 'node:child_process';
import { closeSync, constants, openSync, statSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { platform } from 'node:os';
import { join, resolve } from 'node:path';
import type { Socket } from 'node:net';
import { parseConfig } from './config-file.js';
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
  const look = (): void => {
    const now = (child.stdout as Socket | null)?.bytesRead ?? 0;
    if (now === read) pipesOf(repo).then(release, () => undefined);
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

/** The pipes that git may open: what it reads in the working tree, everything in its own folders, and what their configuration names. */
async function pipesOf(repo: Repository): Promise<readonly string[]> {
  const search: Search = { found: [], left: MOST_ENTRIES };
  const own = new Set([repo.gitDir, repo.commonDir]);
  for (const folder of own) {
    for (const path of namedIn(folder)) if (isPipe(path)) search.found.push(path);
    await searchFolder(folder, search, (entry, path) => entry.isFIFO() || (entry.isSymbolicLink() && isPipe(path)));
  }
  if (repo.workTree !== null)
    await searchFolder(repo.workTree, search, (entry) => READ_BY_GIT.has(entry.name) && entry.isFIFO());
  return search.found;
}

type Search = { readonly found: string[]; left: number };

async function searchFolder(
  root: string,
  search: Search,
  isWanted: (entry: Dirent, path: string) => boolean,
): Promise<void> {
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined && search.left > 0; folder = folders.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
    search.left -= entries.length + 1;
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== '.git') folders.push(path);
      } else if (isWanted(entry, path)) search.found.push(path);
    }
  }
}

/** Whatever in the configuration could be the name of a file. */
function namedIn(folder: string): readonly string[] {
  const texts = ['config', 'config.worktree'].map((name) => readText(join(folder, name)) ?? '');
  return texts.flatMap((text) => [...parseConfig(text).values()].map((value) => resolve(folder, value)));
}

function isPipe(path: string): boolean {
  try {
    return statSync(path).isFIFO();
  } catch {
    return false;
  }
}
