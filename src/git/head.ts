import { join } from 'node:path';
import { readText } from './read-text.js';

export type Head = { readonly commit: string | null; readonly broken: string | null };

const COMMIT = /^(?:[0-9a-f]{64}|[0-9a-f]{40})$/;
const MAX_DEPTH = 5;

/** Follows HEAD through symbolic refs to a commit, by reading files only. An unborn branch has no commit and is not broken. */
export function headCommit(gitDir: string, commonDir: string): Head {
  let text = readText(join(gitDir, 'HEAD'));
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    if (text === null) return { commit: null, broken: null };
    const value = text.trim();
    if (COMMIT.test(value)) return { commit: value, broken: null };
    const target = /^ref:\s*(refs\/\S+)$/.exec(value)?.[1];
    if (target === undefined || target.split('/').includes('..'))
      return { commit: null, broken: 'its HEAD is neither a commit nor the name of a ref' };
    text = readText(join(gitDir, target)) ?? readText(join(commonDir, target)) ?? packed(commonDir, target);
  }
  return { commit: null, broken: 'its HEAD goes through too many symbolic refs' };
}

function packed(commonDir: string, name: string): string | null {
  const text = readText(join(commonDir, 'packed-refs'));
  if (text === null) return null;
  const end = text.indexOf(` ${name}\n`);
  return end === -1 ? null : text.slice(text.lastIndexOf('\n', end) + 1, end);
}
