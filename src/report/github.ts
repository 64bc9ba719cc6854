import { printable, type Finding, type Place, type Result, type Severity } from '../model/index.js';
import { inReportOrder, mainPlace, placeCount } from './order.js';
import { isIncomplete, verdictOf } from './verdict.js';
import {
  allowCommand,
  bestEvidence,
  confidenceText,
  gapText,
  historyText,
  livenessText,
  placeText,
} from './wording.js';

type Level = 'error' | 'warning' | 'notice';

const LEVELS = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
} as const satisfies Record<Severity, Level>;

/** GitHub shows this many annotations of each level of one step; all stand in the log. */
const SHOWN_PER_LEVEL = 10;
const NAMED_GAPS = 10;

/**
 * Workflow commands, the most severe first, so that GitHub's limit leaves out the least. All gaps share one warning, and it
 * comes before the findings: the limit must not hide that a scan is incomplete.
 */
export function renderGithub(result: Result): string {
  const findings = inReportOrder(result.findings);
  const lines = [...gapWarning(result), ...findings.map(annotation), summary(result, findings)];
  return `${lines.join('\n')}\n`;
}

function gapWarning(result: Result): readonly string[] {
  if (!isIncomplete(result)) return [];
  const more = result.gaps.length - NAMED_GAPS;
  const named = [...result.gaps.slice(0, NAMED_GAPS).map(gapText), ...(more > 0 ? [`and ${more} more`] : [])];
  const title = { title: 'tightlip could not look at everything' };
  return [command('warning', title, [`Nobody looked at ${result.gaps.length} of the places to scan.`, ...named])];
}

function annotation(finding: Finding): string {
  const place = mainPlace(finding);
  const others = placeCount(finding) - 1;
  const message = [
    `${finding.preview}, ${finding.severity}, ${confidenceText(finding.confidence)}`,
    ...(place === undefined ? [] : [`In ${placeText(place)}${others > 0 ? ` and ${others} more` : ''}`]),
    livenessText(finding),
    historyText(finding),
    ...bestEvidence(finding, 1),
    `Rotate: ${finding.fix.revoke}`,
    `Set aside: ${allowCommand(finding)}`,
  ];
  return command(
    LEVELS[finding.severity],
    { ...position(place), title: finding.title },
    message.filter((line) => line !== null),
  );
}

/** Only a file that is in the tree, under a name that can be written, has a line to stand at. */
function position(place: Place | undefined): Readonly<Record<string, string | number>> {
  if (place === undefined || (place.kind !== 'file' && place.kind !== 'staged')) return {};
  if (printable(place.path) !== place.path) return {};
  const { path, line, column, endLine } = place;
  // A column is refused where a range spans several lines.
  return { file: path, line, ...(line === endLine ? { col: column } : {}), endLine };
}

function summary(result: Result, findings: readonly Finding[]): string {
  const count = (level: Level): number =>
    findings.filter((finding) => LEVELS[finding.severity] === level).length +
    (level === 'warning' && isIncomplete(result) ? 1 : 0);
  const hidden = (['error', 'warning', 'notice'] as const).reduce(
    (sum, level) => sum + Math.max(0, count(level) - SHOWN_PER_LEVEL),
    0,
  );
  const more =
    hidden === 0
      ? ''
      : ` GitHub shows ${SHOWN_PER_LEVEL} annotations of each level; ${hidden} more stand only in this log.`;
  return `tightlip: ${verdictOf(result)}${more}`;
}

function command(
  level: Level,
  properties: Readonly<Record<string, string | number>>,
  message: readonly string[],
): string {
  const written = Object.entries(properties)
    .map(([key, value]) => `${key}=${property(String(value))}`)
    .join(',');
  return `::${level} ${written}::${data(message.map(printable).join('\n'))}`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
