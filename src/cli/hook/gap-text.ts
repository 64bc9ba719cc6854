import { indexEntries, type Repository } from '../../git/index.js';
import { GUARD_HOOKS, wrapped, type GuardHook } from '../../guard/index.js';
import { printable, type Gap } from '../../model/index.js';

const COLUMNS = 80;
const SERVER_COLUMNS = 72;

/** What a hook could not look at, as a person knows it: a file by its name, and a setting where a scan has a flag. Lines of 80 columns. */
export async function gapText(hook: GuardHook, gaps: readonly Gap[], repo: Repository): Promise<string> {
  const [first] = gaps;
  const { event, looksAt, side } = GUARD_HOOKS[hook];
  const where = looksAt === 'index' ? await stagedName(first?.where ?? '', repo) : (first?.where ?? '');
  const because = (first?.because ?? '').replace(
    'raise it with --max-file-size',
    'raise max_file_size in tightlip.toml',
  );
  const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : '';
  const text = `tightlip could not look at all of this ${event}: ${where}: ${because}${more}.`;
  return `${wrapped(text, side === 'server' ? SERVER_COLUMNS : COLUMNS).join('\n')}\n`;
}

/** An object by the name that it is staged under. */
async function stagedName(where: string, repo: Repository): Promise<string> {
  const [, id] = /^object ([0-9a-f]{40,64})$/.exec(where) ?? [];
  if (id === undefined) return where;
  try {
    for await (const entries of indexEntries(repo))
      for (const entry of entries) if (entry.id === id) return printable(entry.path);
  } catch {
    // Then its id has to do.
  }
  return where;
}
