import { spawn, type ChildProcess } from 'node:child_process';
import { Readable } from 'node:stream';
import { failure, missing } from './git-failure.js';
import { GitError } from './git-error.js';
import type { Repository } from './repository.js';
import { safeArguments } from './safe-arguments.js';
import { attendPipes, refuseDevices } from './waiting-pipes.js';

export type RunOptions = {
  /** Written to git's standard input, which is empty otherwise. */
  readonly input?: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
  /** Where to run; default the working tree, or the repository where there is none. */
  readonly cwd?: string;
  /** Exit codes that are an answer and not a failure; default 0 only. */
  readonly accept?: readonly number[];
  /** Gets what git printed on standard error although it succeeded: what it could not look at stands there. */
  readonly onWarnings?: (text: string) => void;
};

const MAX_OUTPUT = 256 << 20;
const MAX_MESSAGE = 1 << 20;

/**
 * Starts git so that nothing of the repository's configuration can run. The caller reads the output.
 * @throws GitError when git would never end.
 */
export function spawnGit(repo: Repository, args: readonly string[], cwd?: string): ChildProcess {
  refuseDevices(repo);
  const child = spawn('git', [...safeArguments(), ...args], {
    cwd: cwd ?? repo.workTree ?? repo.gitDir,
    env: environmentOf(repo),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
    ...(repo.deadline === undefined ? {} : { signal: repo.deadline, killSignal: 'SIGKILL' as const }),
  });
  attendPipes(child, repo);
  return child;
}

/** The output of git as it comes, for what may grow large. @throws GitError after the last chunk when git failed. */
export async function* streamGit(
  repo: Repository,
  args: readonly string[],
  options: RunOptions = {},
): AsyncGenerator<Buffer> {
  const child = spawnGit(repo, args, options.cwd);
  const ended = endOf(child);
  feed(child, options.input ?? []);
  try {
    if (child.stdout !== null) yield* child.stdout as AsyncIterable<Buffer>;
    const { code, stderr } = await ended;
    if (!(options.accept ?? [0]).includes(code)) throw failure(repo, args, stderr);
    if (stderr !== '') options.onWarnings?.(stderr);
  } finally {
    child.kill();
  }
}

/** The whole output of git, for what is small. @throws GitError when git failed, or printed more than 256 MiB. */
export async function runGit(repo: Repository, args: readonly string[], options: RunOptions = {}): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of streamGit(repo, args, options)) {
    size += chunk.length;
    if (size > MAX_OUTPUT)
      throw new GitError('E_GIT_FAILED', `git ${args[0] ?? ''} printed more than ${MAX_OUTPUT} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** How a child ended. Rejects when it could not be started. */
export function endOf(child: ChildProcess): Promise<{ readonly code: number; readonly stderr: string }> {
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (stderr.length < MAX_MESSAGE) stderr += text;
  });
  const ended = new Promise<{ readonly code: number; readonly stderr: string }>((done, failed) => {
    child.once('error', (error) => failed(missing(error)));
    child.once('close', (code) => done({ code: code ?? -1, stderr }));
  });
  ended.catch(() => undefined);
  return ended;
}

function feed(child: ChildProcess, input: NonNullable<RunOptions['input']>): void {
  const { stdin } = child;
  if (stdin === null) return;
  // git may end before it has read everything: that shows in its exit code, not here.
  stdin.on('error', () => undefined);
  Readable.from(input, { objectMode: true })
    .on('error', () => stdin.destroy())
    .pipe(stdin);
}

function environmentOf(repo: Repository): NodeJS.ProcessEnv {
  const named = repo.explicit
    ? { GIT_DIR: repo.gitDir, ...(repo.workTree === null ? {} : { GIT_WORK_TREE: repo.workTree }) }
    : {};
  return { ...repo.env, ...named, GIT_INDEX_FILE: repo.indexFile };
}
