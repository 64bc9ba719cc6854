import { allDetectors } from '../../catalogue/index.js';
import { detectorSet } from '../../detector/index.js';
import { exitCodeOf } from '../../model/index.js';
import type { ReportFormat } from '../../report/index.js';
import { rootOf } from '../sources-of.js';
import { write, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { aboutOf, parseReportFile, writeReports } from '../write-reports.js';
import { diffExit, diffResults, diffText } from './diff.js';
import { mergeResults } from './merge.js';
import { readResult } from './read.js';

export type ReportFlags = {
  readonly format: ReportFormat;
  readonly report?: readonly string[];
  readonly diff?: boolean;
  readonly showSuppressed?: boolean;
  readonly verbose?: boolean;
  readonly color: boolean;
};

/** `tightlip report`: saved results in, any format out. Secrets that a result holds stay out. */
export async function reportCommand(files: readonly string[], flags: ReportFlags, terminal: Terminal): Promise<number> {
  const targets = (flags.report ?? []).map(parseReportFile);
  const [first, ...others] = files.map((file) => readResult(file, terminal));
  if (first === undefined) throw new UsageError('E_REPORT', 'Name at least one saved result.');
  if (flags.diff === true) {
    const [newer] = others;
    if (newer === undefined || others.length > 1)
      throw new UsageError('E_DIFF', '--diff compares two results: tightlip report --diff OLD NEW.');
    if (targets.length > 0 || (flags.format !== 'human' && flags.format !== 'json'))
      throw new UsageError('E_DIFF', 'A comparison is printed as human or json only.');
    const diff = diffResults(first, newer);
    await write(terminal.stdout, flags.format === 'json' ? `${JSON.stringify(diff, null, 2)}\n` : diffText(diff));
    return diffExit(diff);
  }
  const result = mergeResults([first, ...others]);
  const { root } = await rootOf('.', terminal);
  await writeReports(
    result,
    {
      format: flags.format,
      files: targets,
      root,
      about: aboutOf(result, detectorSet(allDetectors())),
      color: flags.color,
      quiet: false,
      showSuppressed: flags.showSuppressed ?? false,
      verbose: flags.verbose ?? false,
      secretsOnStdout: false,
    },
    terminal,
  );
  return exitCodeOf(result);
}
