import { aboutUnencrypted } from './encrypted/to-finding.js';
import { closeSync, fchmodSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DetectorSet } from '../detector/index.js';
import { printable, reasonOf, type Finding, type Result } from '../model/index.js';
import { isReportFormat, REPORTERS, type ReportFormat, type ReportOptions } from '../report/index.js';
import { wantsColor, wantsHyperlinks, write, type Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

export type ReportFile = { readonly format: ReportFormat; readonly path: string };

/** `FORMAT=FILE`. */
export function parseReportFile(text: string): ReportFile {
  const at = text.indexOf('=');
  const format = text.slice(0, at);
  if (at < 1 || at === text.length - 1 || !isReportFormat(format)) {
    throw new UsageError(
      'E_REPORT',
      `--report takes FORMAT=FILE, as in --report sarif=out.sarif, not "${printable(text)}". Formats: ${Object.keys(REPORTERS).join(', ')}.`,
    );
  }
  return { format, path: text.slice(at + 1) };
}

export type OutputOptions = {
  readonly format: ReportFormat;
  readonly files: readonly ReportFile[];
  readonly color: boolean;
  readonly quiet: boolean;
  readonly showSuppressed: boolean;
  readonly verbose?: boolean;
  /** Absolute path of the working tree, for links. */
  readonly root: string;
  /** What a secret of a detector can do, by detector id. */
  readonly about: Readonly<Record<string, string>>;
  /** False where secrets were asked for and standard output is no terminal: they go to the files alone. */
  readonly secretsOnStdout: boolean;
};

/** Writes the result to standard output and to all files asked for. */
export async function writeReports(result: Result, options: OutputOptions, terminal: Terminal): Promise<void> {
  for (const { format, path } of options.files)
    writeFilePrivate(resolve(terminal.cwd, path), REPORTERS[format].render(result, plain(options)));
  const shown = options.secretsOnStdout ? result : withoutSecrets(result);
  if (options.quiet && shown.findings.length === 0 && shown.gaps.length === 0 && options.format === 'human') return;
  const color = wantsColor(terminal, options.color);
  await write(
    terminal.stdout,
    REPORTERS[options.format].render(shown, {
      ...plain(options),
      color,
      hyperlinks: wantsHyperlinks(terminal, color),
      width: terminal.stdout.columns ?? 80,
    }),
  );
}

const plain = (options: OutputOptions): ReportOptions => ({
  color: false,
  hyperlinks: false,
  width: 80,
  verbose: options.verbose ?? false,
  showSuppressed: options.showSuppressed,
  context: { root: options.root, about: options.about },
});

const withoutSecrets = (result: Result): Result => ({
  ...result,
  findings: result.findings.map(withoutSecret),
  suppressed: result.suppressed.map((item) => ({ ...item, finding: withoutSecret(item.finding) })),
});

function withoutSecret(finding: Finding): Finding {
  const { secret: _secret, ...rest } = finding;
  return rest;
}

/** Reports name weak spots, and with --show-secrets hold them: nobody but the owner may read them. */
function writeFilePrivate(path: string, text: string): void {
  try {
    const file = openSync(path, 'w', 0o600);
    try {
      fchmodSync(file, 0o600);
      writeSync(file, text);
    } finally {
      closeSync(file);
    }
  } catch (thrown) {
    throw new UsageError(
      'E_REPORT_FILE',
      `The report could not be written to ${printable(path)}: ${reasonOf(thrown)}.`,
    );
  }
}

/** `about` for the detectors that a result names. */
export function aboutOf(result: Result, detectors: DetectorSet): Readonly<Record<string, string>> {
  const named = [...result.findings, ...result.suppressed.map(({ finding }) => finding)];
  return Object.fromEntries(
    named.flatMap(({ detector }) => {
      const about = detectors.find(detector)?.docs.about ?? aboutUnencrypted(detector);
      return about === null ? [] : [[detector, about]];
    }),
  );
}
