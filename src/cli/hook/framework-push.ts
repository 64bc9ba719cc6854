import { runGit, type Repository } from '../../git/index.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import type { PushedRef } from './push-refs.js';

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The one ref of a push that the pre-commit framework tells of: what goes, and from where on it is new. Of a branch whose first
 * commit goes, it tells the name only. @throws UsageError where neither leads to a commit
 */
export async function refsOfFramework(repo: Repository, env: Terminal['env']): Promise<readonly PushedRef[]> {
  const from = env['PRE_COMMIT_FROM_REF'] ?? '';
  const to = env['PRE_COMMIT_TO_REF'] || (await idAt(repo, env['PRE_COMMIT_LOCAL_BRANCH'] ?? ''));
  if (!ID.test(to))
    throw new UsageError(
      'E_HOOK_CALL',
      'pre-commit did not tell what is pushed. Run: tightlip guard install, so that git calls the hook itself.',
    );
  return [{ name: env['PRE_COMMIT_REMOTE_BRANCH'] ?? '', from: ID.test(from) ? from : null, to }];
}

async function idAt(repo: Repository, revision: string): Promise<string> {
  if (revision === '' || revision.startsWith('-')) return '';
  const answer = await runGit(repo, ['rev-parse', '--quiet', '--verify', revision], { accept: [0, 1, 128] });
  return answer.toString('latin1').trim();
}
