import { resolve } from 'node:path';
import { loadSettings, readAllowFile, writeAllowFile } from '../../config/index.js';
import { formatAllow, parseAllow, type AllowEntry, type AllowFile } from '../../suppress/index.js';
import { flagLayer } from '../settings-of.js';
import { rootOf } from '../sources-of.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { scanFlags, type AllowFlags } from './flags.js';

/** The allow file of the repository here: what is in it, and how to write it. */
export type OpenAllowFile = AllowFile & {
  readonly path: string;
  readonly exists: boolean;
  readonly write: (entries: readonly AllowEntry[]) => Promise<void>;
};

export async function openAllowFile(flags: AllowFlags, terminal: Terminal): Promise<OpenAllowFile> {
  const { root } = await rootOf('.', terminal);
  const { settings } = await loadSettings({
    root,
    home: terminal.home,
    env: terminal.env,
    flags: flagLayer(scanFlags(flags)),
    ...(flags.config === undefined ? {} : { configFile: resolve(terminal.cwd, flags.config) }),
  });
  // A path that the configuration of a repository names must stay in it; one that the user types is theirs to choose.
  const own = flags.allowFile !== undefined;
  const path = resolve(own ? terminal.cwd : root, settings.allowFile);
  const options = own ? {} : { within: root };
  const text = await readAllowFile(path, options);
  const file = parseAllow(text ?? '', path);
  return {
    ...file,
    path,
    exists: text !== null,
    write: (entries) => writeAllowFile(path, formatAllow(entries, file.kept), options),
  };
}

/** What `add` and `baseline` write is read back first: an entry that could not be read would set nothing aside. */
export function demandReadable(entries: readonly AllowEntry[]): void {
  const [problem] = parseAllow(formatAllow(entries), '').problems;
  if (problem !== undefined)
    throw new UsageError('E_ALLOW_ENTRY', `This cannot be written as an entry: ${problem.because}.`);
}
