import { CatFileReader } from './cat-file-reader.js';
import { GitError } from './git-error.js';
import type { ObjectReader } from './object-reader.js';
import type { Repository } from './repository.js';
import { runGit } from './run.js';

/** The best reader that this machine has for the repository: through git, or without it where there is none or it refuses. */
export async function openReader(repo: Repository): Promise<ObjectReader> {
  const refusal = repo.broken === null ? await refusalOf(repo) : undefined;
  if (repo.broken === null && refusal === undefined) return new CatFileReader(repo);
  const { IsomorphicReader } = await import('./isomorphic-reader.js');
  return new IsomorphicReader(repo, refusal);
}

/** Why git does not read the repository: it is missing, the owner is somebody else, the configuration is damaged. */
async function refusalOf(repo: Repository): Promise<GitError | undefined> {
  try {
    await runGit(repo, ['rev-parse', '--git-dir']);
    return undefined;
  } catch (error) {
    if (error instanceof GitError) return error;
    throw error;
  }
}
