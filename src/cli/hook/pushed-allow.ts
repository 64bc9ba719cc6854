import type { Settings } from '../../config/index.js';
import { runGit, type Repository } from '../../git/index.js';
import type { PushedRef } from './push-refs.js';

const MOST_BYTES = 1 << 20;
const MOST_REFS = 50;

/**
 * The allow files in what is pushed, as text: a finding that was set aside with a reason, in a commit that everybody sees, does not
 * stop the push that brings both. Switched off by `[guard] pushed_allow = false`.
 */
export async function pushedAllowFiles(
  repo: Repository,
  refs: readonly PushedRef[],
  settings: Settings | null,
): Promise<readonly string[]> {
  if (settings?.guard.pushedAllow === false) return [];
  const path = settings?.allowFile ?? '.tightlip-allow';
  const tips = [...new Set(refs.flatMap(({ to }) => (to === null ? [] : [to])))].slice(0, MOST_REFS);
  const ids = await allowFilesAt(repo, tips, path);
  return Promise.all(ids.map(async (id) => (await runGit(repo, ['cat-file', 'blob', id])).toString('utf8')));
}

async function allowFilesAt(repo: Repository, tips: readonly string[], path: string): Promise<readonly string[]> {
  if (tips.length === 0 || path.includes('\n')) return [];
  const answer = await runGit(repo, ['cat-file', '--batch-check=%(objecttype) %(objectsize) %(objectname)'], {
    input: tips.map((tip) => `${tip}:${path}\n`),
  });
  const found = answer
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const [type, size, id = ''] = line.split(' ');
      return type === 'blob' && Number(size) <= MOST_BYTES ? [id] : [];
    });
  return [...new Set(found)];
}
