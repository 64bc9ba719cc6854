import { CatFileReader } from './cat-file-reader.js';
import { GitError } from './git-error.js';
import type { ObjectReader } from './object-reader.js';
import type { Repository } from './repository.js';
import { runGit } from './run.js';

/** The best reader that this machine has for the repository: through git, or without it where there is none or it refuses. */
export async function openReader(repo: Repository): Promise<ObjectReader> {
  if (repo.broken === null && (await hasGit(repo))) return new CatFileReader(repo);
  const { IsomorphicReader } = await import('./isomorphic-reader.js');
  return new IsomorphicReader(repo);
}

/** Is there a git to ask? */
export async function hasGit(repo: Repository): Promise<boolean> {
  try {
    await runGit(repo, ['version']);
    return true;
  } catch (error) {
    if (error instanceof GitError && error.code === 'E_GIT_MISSING') return false;
    throw error;
  }
}
