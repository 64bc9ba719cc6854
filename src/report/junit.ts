import { printable, type Finding, type Gap, type Result, type Suppressed } from '../model/index.js';
import type { ReportOptions } from './options.js';
import { inReportOrder, mainPlace, placesInOrder } from './order.js';
import { isIncomplete, verdictOf } from './verdict.js';
import {
  allowCommand,
  bestEvidence,
  confidenceText,
  historyText,
  livenessText,
  placeText,
  reasonText,
} from './wording.js';

/** A failure a secret, an error a gap; a clean scan is one test that passed. */
export function renderJunit(result: Result, options: ReportOptions): string {
  const suppressed = options.showSuppressed ? result.suppressed : [];
  const gaps = gapsOf(result);
  const cases = [
    ...inReportOrder(result.findings).map(failedCase),
    ...gaps.map(gapCase),
    ...suppressed.map(skippedCase),
  ];
  const all = cases.length > 0 ? cases : [element('testcase', { classname: 'tightlip', name: verdictOf(result) })];
  const seconds = (result.scan.ms / 1000).toFixed(3);
  const counts = {
    tests: all.length,
    failures: result.findings.length,
    errors: gaps.length,
    skipped: suppressed.length,
    time: seconds,
  };
  const suite = element('testsuite', { name: 'tightlip', ...counts, timestamp: result.scan.started }, lines(all));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'tightlip', ...counts }, lines([suite]))}\n`;
}

/** An incomplete scan without a named gap still must not pass. */
function gapsOf(result: Result): readonly Gap[] {
  if (result.gaps.length > 0 || !isIncomplete(result)) return result.gaps;
  return [{ stage: 'scan', where: result.scan.target, because: verdictOf(result) }];
}

function failedCase(finding: Finding): string {
  const message = `${finding.title} ${finding.preview}`;
  const liveness = livenessText(finding);
  const body = [
    `severity: ${finding.severity}`,
    `confidence: ${confidenceText(finding.confidence)}`,
    ...(liveness === null ? [] : [`checked: ${liveness}`]),
    ...placesInOrder(finding).map((place) => `place: ${placeText(place)}`),
    `since: ${historyText(finding) ?? 'unknown'}`,
    ...bestEvidence(finding, 2).map((reason) => `why: ${reason}`),
    `rotate: ${finding.fix.revoke}`,
    `set aside: ${allowCommand(finding)}`,
  ];
  return caseOf(finding, element('failure', { message, type: finding.severity }, lines(body.map(xml))));
}

const skippedCase = (suppressed: Suppressed): string =>
  caseOf(suppressed.finding, element('skipped', { message: `${suppressed.by}: ${reasonText(suppressed)}` }));

function caseOf(finding: Finding, body: string): string {
  const place = mainPlace(finding);
  const where = place === undefined ? finding.fingerprint : placeText(place);
  return element(
    'testcase',
    { classname: finding.detector, name: `${finding.title} in ${where}`, file: place?.path ?? '' },
    lines([body]),
  );
}

const gapCase = (gap: Gap): string =>
  element(
    'testcase',
    { classname: `gap.${gap.stage}`, name: gap.where },
    lines([element('error', { message: gap.because, type: 'gap' })]),
  );

/** `body` is XML already; attributes are text. */
function element(name: string, attributes: Readonly<Record<string, string | number>>, body = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xml(String(value))}"`)
    .join('');
  return body === '' ? `<${name}${written}/>` : `<${name}${written}>${body}</${name}>`;
}

const lines = (parts: readonly string[]): string => `\n${parts.map((part) => `${part}\n`).join('')}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML 1.0 may hold it: noncharacters and lone surrogates, which no XML can say, become U+FFFD. */
const xml = (text: string): string =>
  printable(text)
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
