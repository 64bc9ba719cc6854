import { printable, type Evidence, type Finding, type Place } from '../model/index.js';
import type { ReportOptions } from './options.js';
import { placesInOrder } from './order.js';
import { firstOf, INDENT, labelled, wrap } from './paragraph.js';
import type { Style } from './terminal.js';
import {
  allowCommand,
  bestEvidence,
  confidenceText,
  historyText,
  livenessText,
  placeName,
  placeNote,
  plural,
} from './wording.js';

const SHOWN_PLACES = 3;
const SHOWN_REASONS = 2;

/** One secret with all its places, as lines. */
export function findingLines(finding: Finding, options: ReportOptions, style: Style): readonly string[] {
  const wrapped = (text: string): readonly string[] => wrap(text, options.width - INDENT);
  const field = (label: string, lines: readonly string[]): readonly string[] => dimLabel(labelled(label, lines), style);
  const liveness = livenessText(finding);
  return [
    ...titleLines(finding, options, style),
    ...field('value', [`${style.bold(finding.preview)}  ${confidenceText(finding.confidence)}`]),
    ...(finding.secret === undefined ? [] : field('secret', secretLines(finding.secret))),
    ...(liveness === null ? [] : field('checked', wrapped(liveness))),
    ...field('where', placeLines(finding, options, style)),
    ...field('newest', newestLines(finding, options, style)),
    ...field('since', wrapped(historyText(finding) ?? '')),
    ...field('why', reasons(finding, options).flatMap(wrapped)),
    ...field('rotate', [...wrapped(finding.fix.revoke), ...(finding.fix.docs === '' ? [] : [finding.fix.docs])]),
    ...field('set aside', [allowCommand(finding)]),
  ];
}

function titleLines(finding: Finding, options: ReportOptions, style: Style): readonly string[] {
  const severity = finding.severity.toUpperCase();
  const name = options.verbose ? `${finding.title} (${finding.detector})` : finding.title;
  const [first = '', ...rest] = wrap(`${severity} ${name}`, options.width);
  const head = `${style.severity(finding.severity, severity)}${style.bold(first.slice(severity.length))}`;
  return [head, ...rest.map(style.bold)];
}

/** The label of a labelled line is as wide as the indent; only that part is dimmed. */
const dimLabel = (lines: readonly string[], style: Style): readonly string[] =>
  lines.map((line) => style.dim(line.slice(0, INDENT)) + line.slice(INDENT));

const secretLines = (secret: string): readonly string[] => secret.split(/\r?\n/).map(printable);

function placeLines(finding: Finding, options: ReportOptions, style: Style): readonly string[] {
  const { shown, left } = firstOf(placesInOrder(finding), options.verbose ? Infinity : SHOWN_PLACES);
  const line = (place: Place): string => style.link(placeName(place), place) + style.dim(placeNote(place));
  return [...shown.map(line), ...(left === 0 ? [] : [`and ${plural(left, 'more place')}`])];
}

/** Where to look today; nothing where a place that is told already says so. */
function newestLines({ newest, places }: Finding, options: ReportOptions, style: Style): readonly string[] {
  if (newest === undefined || places.some((place) => placeName(place) === placeName(newest))) return [];
  return [style.link(placeName(newest), newest) + style.dim(placeNote(newest))];
}

function reasons(finding: Finding, options: ReportOptions): readonly string[] {
  if (!options.verbose) return bestEvidence(finding, SHOWN_REASONS);
  const weight = (evidence: Evidence): string => (evidence.weight < 0 ? '' : '+') + evidence.weight.toFixed(1);
  return finding.evidence.map((evidence) => `${weight(evidence)} ${evidence.kind}: ${evidence.because}`);
}
