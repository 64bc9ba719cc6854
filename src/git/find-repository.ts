import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isTrue, parseConfig, type ConfigValues } from './config-file.js';
import { gitEnvironment } from './environment.js';
import { headCommit } from './head.js';
import { readText } from './read-text.js';
import { safeArguments } from './safe-arguments.js';
import type { FindOptions, Repository } from './repository.js';

type Found = { readonly gitDir: string; readonly workTree: string | null; readonly explicit: boolean };

/** The repository that `path` lies in, or null. Reads a few files and starts no process (a reftable store excepted). */
export function findRepositorySync(path: string, options: FindOptions): Repository | null {
  const found = fromHook(path, options) ?? walkUp(resolve(path));
  return found === null ? null : describe(found, options);
}

export async function findRepository(path: string, options: FindOptions): Promise<Repository | null> {
  return findRepositorySync(path, options);
}

function fromHook(path: string, { env, hook }: FindOptions): Found | null {
  const gitDir = env['GIT_DIR'];
  if (hook !== true || gitDir === undefined || gitDir === '') return null;
  const workTree = env['GIT_WORK_TREE'];
  return {
    gitDir: resolve(path, gitDir),
    workTree: workTree === undefined || workTree === '' ? resolve(path) : resolve(path, workTree),
    explicit: true,
  };
}

function walkUp(start: string): Found | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const dotGit = join(folder, '.git');
    const gitDir = isFolder(dotGit) ? dotGit : gitFileTarget(dotGit);
    if (gitDir !== null && looksLikeGitDir(gitDir)) return { gitDir, workTree: folder, explicit: false };
    if (looksLikeGitDir(folder)) return { gitDir: folder, workTree: null, explicit: false };
    if (dirname(folder) === folder) return null;
  }
}

function describe(found: Found, options: FindOptions): Repository {
  const { gitDir } = found;
  const commonDir = commonDirOf(gitDir);
  const config = readConfig(gitDir, commonDir);
  const head = headCommit(gitDir, commonDir);
  const workTree = workTreeOf(found, config);
  const env = gitEnvironment(options.env, options.hook === true);
  const index = options.hook === true ? options.env['GIT_INDEX_FILE'] : undefined;
  const usesFiles = (config.get('extensions.refstorage') ?? 'files') === 'files';
  return {
    gitDir,
    commonDir,
    workTree,
    bare: workTree === null,
    objectFormat: config.get('extensions.objectformat') === 'sha256' ? 'sha256' : 'sha1',
    head: usesFiles ? head.commit : askHead(gitDir, env),
    shallow: existsSync(join(commonDir, 'shallow')),
    partial: isPartial(config),
    indexFile: index === undefined || index === '' ? join(gitDir, 'index') : resolve(workTree ?? gitDir, index),
    broken: head.broken,
    // A working tree that core.worktree names need not lead back to its repository.
    explicit:
      found.explicit || (workTree !== null && workTree !== found.workTree && !existsSync(join(workTree, '.git'))),
    env,
  };
}

function workTreeOf({ gitDir, workTree, explicit }: Found, config: ConfigValues): string | null {
  if (isTrue(config.get('core.bare')) && !explicit) return existsSync(join(gitDir, 'commondir')) ? workTree : null;
  const configured = config.get('core.worktree');
  if (configured !== undefined && !explicit) return resolve(gitDir, configured);
  return workTree ?? (basename(gitDir) === '.git' ? dirname(gitDir) : null);
}

function readConfig(gitDir: string, commonDir: string): ConfigValues {
  const shared = parseConfig(readText(join(commonDir, 'config')) ?? '');
  if (!isTrue(shared.get('extensions.worktreeconfig'))) return shared;
  return new Map([...shared, ...parseConfig(readText(join(gitDir, 'config.worktree')) ?? '')]);
}

function isPartial(config: ConfigValues): boolean {
  if (config.has('extensions.partialclone')) return true;
  return [...config].some(([name, value]) => /^remote\..*\.promisor$/.test(name) && isTrue(value));
}

function commonDirOf(gitDir: string): string {
  const target = readText(join(gitDir, 'commondir'))?.trim();
  return target === undefined || target === '' ? gitDir : resolve(gitDir, target);
}

function gitFileTarget(path: string): string | null {
  const target = /^gitdir: ([^\r\n]+)/.exec(readText(path) ?? '')?.[1];
  return target === undefined ? null : resolve(dirname(path), target);
}

function looksLikeGitDir(path: string): boolean {
  if (!existsSync(join(path, 'HEAD'))) return false;
  const common = commonDirOf(path);
  return isFolder(join(common, 'objects')) && isFolder(join(common, 'refs'));
}

function askHead(gitDir: string, env: Repository['env']): string | null {
  try {
    const args = [...safeArguments(), `--git-dir=${gitDir}`, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}'];
    return execFileSync('git', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/** Also asked below what is a file, which stat answers with an error of its own. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
