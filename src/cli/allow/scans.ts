import type { Result } from '../../model/index.js';
import { runScan } from '../scan-command.js';
import type { ScanFlags } from '../scan-flags.js';
import { rootOf } from '../sources-of.js';
import type { Terminal } from '../terminal.js';

/** The scans in which a finding of the repository here is looked for: what is there now, then what was there once. */
export async function scansHere(
  flags: (scope: Partial<ScanFlags>) => ScanFlags,
  terminal: Terminal,
): Promise<readonly (() => Promise<Result>)[]> {
  const { root, repo } = await rootOf('.', terminal);
  const scopes: readonly Partial<ScanFlags>[] =
    repo === null
      ? [{ tree: true }]
      : repo.workTree === null
        ? [{ history: true }, ...(repo.head === null ? [] : UNENCRYPTED)]
        : [{ tree: true, staged: true }, { history: true }, ...(repo.head === null ? [] : UNENCRYPTED)];
  return scopes.map(
    (scope) => async () => (await runScan([root], { ...flags(scope), asGuard: true }, terminal)).result,
  );
}

/** What a push is stopped for although it is encrypted by now. */
const UNENCRYPTED: readonly Partial<ScanFlags>[] = [{ range: 'HEAD', detector: ['unencrypted.*'] }];

/** The scan of all there is: the top of the repository, also where the command was started below it. */
export async function scanAll(flags: ScanFlags, terminal: Terminal): Promise<Result> {
  const { root } = await rootOf('.', terminal);
  return (await runScan([root], flags, terminal)).result;
}
