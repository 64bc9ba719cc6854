import { printable } from '../model/index.js';
import { GitError } from './git-error.js';
import type { Repository } from './repository.js';

/** The error for a git that said no, from the message it printed. */
export function failure(repo: Repository, args: readonly string[], stderr: string): GitError {
  const place = printable(repo.workTree ?? repo.gitDir);
  if (stderr.includes('dubious ownership')) {
    return new GitError(
      'E_DUBIOUS_OWNERSHIP',
      `git will not read ${place} because another user owns it; if you trust it, run: git config --global --add safe.directory "${place}"`,
    );
  }
  if (stderr.includes('not a git repository')) {
    return new GitError(
      'E_NOT_A_REPOSITORY',
      `${place} is not a git repository, or its HEAD, refs or objects are damaged; run git fsck there.`,
    );
  }
  if (
    /bad revision|unknown revision|ambiguous argument|Invalid symmetric difference|Needed a single revision/.test(
      stderr,
    )
  ) {
    return new GitError(
      'E_BAD_REVISION',
      `${place} has no such revision (${firstLine(stderr)}); check its name with git rev-parse.`,
    );
  }
  return new GitError('E_GIT_FAILED', `git ${args[0] ?? ''} failed in ${place}: ${firstLine(stderr)}`);
}

/** The error for a git that could not be started. */
export function missing(cause: NodeJS.ErrnoException): GitError {
  return cause.code === 'ENOENT'
    ? new GitError('E_GIT_MISSING', 'There is no git on the PATH; install git, or add its folder to PATH.', { cause })
    : new GitError('E_GIT_FAILED', `git could not be started: ${printable(cause.message)}`, { cause });
}

const firstLine = (text: string): string =>
  printable(text.trim().split('\n', 1)[0] ?? '').replace(/^fatal: /, '') || 'it gave no reason';
