import type { Finding, Result } from '../model/index.js';
import { suppressedText } from './human-rest.js';
import { markdownCode, markdownLink, markdownText } from './markdown-text.js';
import type { ReportOptions } from './options.js';
import { inReportOrder, mainPlace, placeCount, placesInOrder } from './order.js';
import { firstOf } from './paragraph.js';
import { isIncomplete, verdictOf } from './verdict.js';
import {
  allowCommand,
  bestEvidence,
  confidenceText,
  gapText,
  historyText,
  livenessText,
  placeText,
  plural,
  staleText,
} from './wording.js';

/** A comment of a pull request holds 65,536 characters at most. */
const SHOWN_FINDINGS = 25;
const SHOWN_PLACES = 5;
const SHOWN_ITEMS = 10;

/** Lets a job find its own comment again, to change it instead of adding another. */
const MARK = '<!-- tightlip -->';

/** A comment for a pull request: the answer, a table, and what to do for each secret. */
export function renderMarkdown(result: Result, options: ReportOptions): string {
  const { shown, left } = firstOf(inReportOrder(result.findings), SHOWN_FINDINGS);
  const blocks = [
    [MARK, `### tightlip: ${markdownText(verdictOf(result))}`],
    shown.length === 0 ? [] : table(shown),
    left === 0 ? [] : [`And ${plural(left, 'more secret')}; the other formats list them all.`],
    ...shown.map(details),
    section('Not looked at: this scan is incomplete', isIncomplete(result) ? result.gaps.map(gapText) : []),
    section('Suppressions of no more use', result.stale.map(staleText)),
    section('Warnings', result.warnings ?? []),
    options.showSuppressed ? section('Set aside', result.suppressed.map(suppressedText)) : suppressedCount(result),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function table(findings: readonly Finding[]): readonly string[] {
  const row = (finding: Finding): string => {
    const place = mainPlace(finding);
    const others = placeCount(finding) - 1;
    const where = place === undefined ? '' : markdownCode(placeText(place)) + (others > 0 ? ` and ${others} more` : '');
    return `| ${finding.severity} | ${markdownText(finding.title)} ${markdownCode(finding.preview)} | ${where} | ${confidenceText(finding.confidence)} |`;
  };
  return ['| severity | secret | where | confidence |', '| --- | --- | --- | --- |', ...findings.map(row)];
}

function details(finding: Finding): readonly string[] {
  const { shown, left } = firstOf(placesInOrder(finding), SHOWN_PLACES);
  const [history, liveness] = [historyText(finding), livenessText(finding)];
  const docs = finding.fix.docs === '' ? '' : ` (${markdownLink('documentation', finding.fix.docs)})`;
  return [
    `<details><summary>${markdownText(finding.title)} ${markdownCode(finding.preview)}</summary>`,
    '',
    ...shown.map((place) => `- In ${markdownCode(placeText(place))}`),
    ...(left === 0 ? [] : [`- And ${plural(left, 'more place')}`]),
    ...(history === null ? [] : [`- History: ${markdownText(history)}`]),
    ...(liveness === null ? [] : [`- Checked: ${markdownText(liveness)}`]),
    ...bestEvidence(finding, 2).map((reason) => `- Why: ${markdownText(reason)}`),
    `- **Rotate:** ${markdownText(finding.fix.revoke)}${docs}`,
    `- Set aside: ${markdownCode(allowCommand(finding))}`,
    '',
    '</details>',
  ];
}

function section(title: string, texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return [];
  const { shown, left } = firstOf(texts, SHOWN_ITEMS);
  const more = left === 0 ? [] : [`- and ${left} more`];
  return [`**${title}** (${texts.length})`, '', ...shown.map((text) => `- ${markdownText(text)}`), ...more];
}

const suppressedCount = (result: Result): readonly string[] =>
  result.suppressed.length === 0 ? [] : [`${plural(result.suppressed.length, 'secret')} set aside.`];
