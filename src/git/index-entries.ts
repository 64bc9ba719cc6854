import type { Repository } from './repository.js';
import { streamGit } from './run.js';
import { splitNul } from './split-nul.js';

/** One line of the index. `stage` is 0, or 1 to 3 for the sides of a conflict. `raw` is the name as it stands there. */
export type IndexEntry = {
  readonly mode: string;
  readonly id: string;
  readonly stage: number;
  readonly path: string;
  readonly raw: Buffer;
};

const TAB = 0x09;

/** The entries of the index in batches, in its order. @throws GitError when git cannot read it. */
export async function* indexEntries(
  repo: Repository,
  options: { readonly unmerged?: boolean } = {},
): AsyncGenerator<readonly IndexEntry[]> {
  const args = ['ls-files', '-z', '--stage', ...(options.unmerged === true ? ['--unmerged'] : [])];
  for await (const records of splitNul(streamGit(repo, args))) yield records.map(entryOf);
}

function entryOf(record: Buffer): IndexEntry {
  const tab = record.indexOf(TAB);
  const [mode = '', id = '', stage = ''] = record.toString('latin1', 0, tab).split(' ');
  const raw = record.subarray(tab + 1);
  return { mode, id, stage: Number(stage), path: raw.toString('utf8'), raw };
}
