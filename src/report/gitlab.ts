import type { Finding, Place, Result, Severity } from '../model/index.js';
import { jsonText } from './json-text.js';
import { markdownText } from './markdown-text.js';
import { inReportOrder, mainPlace, placesInOrder } from './order.js';
import { webUrl } from './uri.js';
import { isIncomplete, verdictOf } from './verdict.js';
import { bestEvidence, confidenceText, gapText, historyText, livenessText, placeText } from './wording.js';

/** Version of GitLab's report schema that this report follows. */
const SCHEMA = '15.0.7';
const SCHEMA_URL = `https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v${SCHEMA}/dist/secret-detection-report-format.json`;

/** What stands for a commit where there is none; the schema wants one. */
const NO_COMMIT = '0000000';
const LONGEST = { name: 255, solution: 7000 } as const;

const SEVERITY_NAMES = {
  info: 'Info',
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  critical: 'Critical',
} as const satisfies Record<Severity, string>;

/** gl-secret-detection-report.json. Findings that were set aside are left out: GitLab would open a vulnerability for each. */
export function renderGitlab(result: Result): string {
  const vulnerabilities = inReportOrder(result.findings).map((finding) => vulnerability(finding, result));
  return `${jsonText({ version: SCHEMA, schema: SCHEMA_URL, scan: scanOf(result), vulnerabilities }, 2)}\n`;
}

function scanOf(result: Result): object {
  const program = { id: 'tightlip', name: 'tightlip', version: result.tool.version, vendor: { name: 'tightlip' } };
  const failed = isIncomplete(result);
  const started = Date.parse(result.scan.started);
  return {
    type: 'secret_detection',
    status: failed ? 'failure' : 'success',
    start_time: timeText(started),
    end_time: timeText(started + result.scan.ms),
    analyzer: program,
    scanner: program,
    messages: [
      { level: failed ? 'warn' : 'info', value: verdictOf(result) },
      ...result.gaps.map((gap) => ({ level: 'warn', value: gapText(gap) })),
    ],
  };
}

/** UTC to the second, without a zone, as the schema has it. */
const timeText = (ms: number): string => new Date(Number.isFinite(ms) ? ms : 0).toISOString().slice(0, 19);

function vulnerability(finding: Finding, result: Result): object {
  const places = placesInOrder(finding);
  const docs = webUrl(finding.fix.docs);
  return {
    id: uuidOf(finding.fingerprint),
    category: 'secret_detection',
    name: finding.title.slice(0, LONGEST.name),
    description: descriptionOf(finding),
    severity: SEVERITY_NAMES[finding.severity],
    solution: `Rotate it: ${finding.fix.revoke}`.slice(0, LONGEST.solution),
    location: locationOf(finding, result),
    identifiers: [{ type: 'tightlip_detector', name: `tightlip ${finding.detector}`, value: finding.detector }],
    ...(docs === null ? {} : { links: [{ url: docs }] }),
    ...(places.length > 1 ? { details: placeDetails(places) } : {}),
  };
}

function descriptionOf(finding: Finding): string {
  const parts = [
    `${finding.title} ${finding.preview}: ${confidenceText(finding.confidence)}`,
    livenessText(finding),
    historyText(finding),
    ...bestEvidence(finding, 2),
  ];
  return parts
    .filter((part) => part !== null)
    .map(markdownText)
    .join('; ');
}

function locationOf(finding: Finding, result: Result): object {
  const place = mainPlace(finding);
  const commit = commitOf(place, finding, result);
  return place === undefined || place.kind === 'metadata'
    ? { commit }
    : { file: place.path, start_line: place.line, end_line: place.endLine, commit };
}

function commitOf(place: Place | undefined, finding: Finding, result: Result): object {
  if (place !== undefined && place.commit !== null)
    return { ...known('author', place.author), ...known('date', place.date), sha: place.commit };
  if (finding.introduced === null) return { sha: result.scan.head ?? NO_COMMIT };
  const { author, date, commit } = finding.introduced;
  return { author, date, sha: commit };
}

const known = (key: string, value: string | null): object => (value === null ? {} : { [key]: value });

const placeDetails = (places: readonly Place[]): object => ({
  places: { type: 'list', name: 'Places', items: places.map((place) => ({ type: 'text', value: placeText(place) })) },
});

/** 128 bits are a UUID's; GitLab recommends that form for ids. */
const uuidOf = (fingerprint: string): string =>
  fingerprint.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
