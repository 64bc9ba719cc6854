import { join, resolve } from 'node:path';
import type { Repository } from './repository.js';
import { runGit } from './run.js';

/**
 * The folder that git takes hooks from, absolute: `core.hooksPath` of any configuration file, includes and all, else `hooks` of
 * the shared folder. A relative value is relative to where hooks run, the top of the working tree.
 * @throws GitError when git cannot read the configuration.
 */
export async function hooksPath(repo: Repository): Promise<string> {
  // Our own safe setting of the same name comes before the files' and must not be what is read.
  const listing = await runGit(
    repo,
    ['config', '--null', '--show-scope', '--type=path', '--get-all', 'core.hooksPath'],
    { accept: [0, 1] },
  );
  const fields = listing.toString('utf8').split('\0');
  const values = fields.flatMap((scope, at) =>
    at % 2 === 0 && scope !== '' && scope !== 'command' ? [fields[at + 1] ?? ''] : [],
  );
  const last = values.at(-1);
  return last === undefined || last === ''
    ? join(repo.commonDir, 'hooks')
    : resolve(repo.workTree ?? repo.gitDir, last);
}
