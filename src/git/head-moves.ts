import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './read-text.js';
import type { Repository } from './repository.js';

/** One step of HEAD in this clone. `before` is null where there was no commit; `at` is in seconds since 1970; `action` as git calls it, `detail` what it says of it. */
export type HeadMove = {
  readonly before: string | null;
  readonly after: string;
  readonly at: number;
  readonly action: string;
  readonly detail: string;
};

const ENTRY = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [^\t\n]*?(\d{1,12}) [+-]\d{4}\t([^:\n]*)(?:: ?([^\n]*))?/gm;
const NOTHING = /^0+$/;

/** What HEAD did in all working trees of this clone, as far as the reflog still knows. Read from files; none of a reftable store. */
export function headMoves({ commonDir }: Repository): readonly HeadMove[] {
  return [commonDir, ...worktreesOf(commonDir)].flatMap((folder) => movesIn(join(folder, 'logs', 'HEAD')));
}

function movesIn(log: string): readonly HeadMove[] {
  return [...(readText(log) ?? '').matchAll(ENTRY)].map(
    ([, before = '', after = '', at = '', action = '', detail = '']) => ({
      before: NOTHING.test(before) ? null : before,
      after,
      at: Number(at),
      action,
      detail,
    }),
  );
}

function worktreesOf(commonDir: string): readonly string[] {
  try {
    return readdirSync(join(commonDir, 'worktrees')).map((name) => join(commonDir, 'worktrees', name));
  } catch {
    return [];
  }
}
