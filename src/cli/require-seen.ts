import type { Settings } from '../config/index.js';
import { commitsWithoutTrailer } from '../guard/index.js';
import { revisionsOf, rootOf } from './sources-of.js';
import type { ScanFlags } from './scan-flags.js';
import { write, type Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

const SHOWN = 10;
const SHORT_ID = 10;

/** `scan --range … --require-seen`: true where every commit of the range carries the line that the hook gives it. Says which do not. */
export async function seenByHook(
  {
    paths,
    flags,
    settings,
  }: { readonly paths: readonly string[]; readonly flags: ScanFlags; readonly settings: Settings },
  terminal: Terminal,
): Promise<boolean> {
  const { repo } = await rootOf(paths[0] ?? '.', terminal);
  const { range } = flags;
  if (repo === null || range === undefined)
    throw new UsageError(
      'E_SEEN_RANGE',
      '--require-seen needs the commits to look at: add --range A..B, or --range auto.',
    );
  const revisions = await revisionsOf(repo, range, terminal);
  const { looked, without } = await commitsWithoutTrailer(repo, revisions, settings.salt);
  if (without.length === 0) return true;
  const ids = without.slice(0, SHOWN).map((id) => `  ${id.slice(0, SHORT_ID)}`);
  const more = without.length > SHOWN ? [`  and ${without.length - SHOWN} more`] : [];
  const lines = [
    `${without.length} of ${looked} commits carry no sign that the hook has seen them as they are:`,
    ...ids,
    ...more,
  ];
  await write(terminal.stderr, `${lines.join('\n')}\n`);
  return false;
}
