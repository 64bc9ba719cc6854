import { splitNul } from './split-nul.js';

/** One line of a raw diff. `ids` are before and after; a combined diff of a merge has one "before" for each parent. */
export type RawChange = {
  readonly before: readonly string[];
  readonly after: string;
  readonly mode: string;
  readonly status: string;
  readonly path: string;
};

const COLON = 0x3a;
const NEWLINE = 0x0a;
/** Of an entry that is a submodule: the id names a commit of another repository. */
export const GITLINK = '160000';

/** Reads what `--raw -z --no-abbrev --no-renames` prints; a record that is no change goes to `onHeader`. */
export async function readRawDiff(
  chunks: AsyncIterable<Buffer>,
  on: { readonly change: (change: RawChange) => void; readonly header?: (text: string) => void },
): Promise<void> {
  let pending: string | null = null;
  for await (const records of splitNul(chunks)) {
    for (const record of records) {
      if (pending !== null) {
        on.change(changeOf(pending, record.toString('utf8')));
        pending = null;
        continue;
      }
      // The log puts an empty line between a commit and its changes.
      const from = record[0] === NEWLINE ? 1 : 0;
      if (record[from] === COLON) pending = record.toString('latin1', from);
      else if (record.length > from) on.header?.(record.toString('utf8', from));
    }
  }
}

/** `:MODE MODE ID ID STATUS`, with as many colons, modes and ids before the last as there are parents. */
function changeOf(line: string, path: string): RawChange {
  const parents = line.lastIndexOf(':') + 1;
  const fields = line.slice(parents).split(' ');
  return {
    mode: fields[parents] ?? '',
    before: fields.slice(parents + 1, 2 * parents + 1),
    after: fields[2 * parents + 1] ?? '',
    status: fields[2 * parents + 2] ?? '',
    path,
  };
}
