import { EXIT, printable, type Finding, type Result } from '../../model/index.js';
import { inReportOrder } from '../../report/index.js';

/** Two results against each other. A finding that was set aside in one of them counts as not found there. */
export type ResultDiff = {
  readonly new: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly unchanged: readonly Finding[];
  /** Whether the newer scan looked at everything: if not, what is gone may only not have been looked at. */
  readonly complete: boolean;
};

export function diffResults(older: Result, newer: Result): ResultDiff {
  const fingerprints = (result: Result): ReadonlySet<string> =>
    new Set(result.findings.map(({ fingerprint }) => fingerprint));
  const [before, after] = [fingerprints(older), fingerprints(newer)];
  return {
    new: inReportOrder(newer.findings.filter(({ fingerprint }) => !before.has(fingerprint))),
    gone: inReportOrder(older.findings.filter(({ fingerprint }) => !after.has(fingerprint))),
    unchanged: inReportOrder(newer.findings.filter(({ fingerprint }) => before.has(fingerprint))),
    complete: newer.scan.state === 'complete' || newer.scan.gapsAllowed === true,
  };
}

export function diffExit(diff: ResultDiff): number {
  if (diff.new.length > 0) return EXIT.found;
  return diff.complete ? EXIT.clean : EXIT.incomplete;
}

export function diffText(diff: ResultDiff): string {
  const lines = [
    ...diff.new.map((finding) => `+ ${lineOf(finding)}`),
    ...diff.gone.map((finding) => `- ${lineOf(finding)}`),
    ...diff.unchanged.map((finding) => `  ${lineOf(finding)}`),
  ];
  const note = diff.complete
    ? []
    : ['The newer scan could not look at everything: what is gone may only not have been looked at.'];
  const counts = `${diff.new.length} new, ${diff.gone.length} gone, ${diff.unchanged.length} unchanged.`;
  return `${[...lines, ...(lines.length > 0 ? [''] : []), ...note, counts].join('\n')}\n`;
}

function lineOf({ fingerprint, severity, title, preview, places }: Finding): string {
  const [place] = places;
  const where =
    place === undefined
      ? ''
      : `  ${place.path}:${place.line}${places.length > 1 ? ` and ${places.length - 1} more` : ''}`;
  return printable(`${fingerprint.slice(0, 12)}  ${severity.padEnd(8)}  ${title} ${preview}${where}`);
}
