import { relative, sep } from 'node:path';
import type { Repository } from './repository.js';
import { waitlessFs as fs } from './waitless-fs.js';

/**
 * Tells what the ignore files of a repository leave out, without asking git. Where the index can be read, what is tracked is
 * never left out. `folder` is where the asked paths start.
 */
export async function ignoredWithoutGit(repo: Repository, folder: string): Promise<(path: string) => Promise<boolean>> {
  const { default: git } = await import('isomorphic-git');
  const dir = repo.workTree ?? repo.gitDir;
  const below = relative(dir, folder).split(sep).join('/');
  const prefix = below === '' ? '' : `${below}/`;
  const tracked = new Set(await git.listFiles({ fs, dir, gitdir: repo.gitDir }).catch((): string[] => []));
  return async (path) =>
    !tracked.has(prefix + path) && git.isIgnored({ fs, dir, gitdir: repo.commonDir, filepath: prefix + path });
}
