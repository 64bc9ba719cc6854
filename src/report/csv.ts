import { printable, type Finding, type Place, type Result } from '../model/index.js';
import type { ReportOptions } from './options.js';
import { inReportOrder, placesInOrder } from './order.js';
import { verdictOf } from './verdict.js';

type Cell = string | number | boolean | null | undefined;

/** The columns, in order. `record` says what a row is: finding, suppressed, gap, or, as the last one, scan. */
const COLUMNS = [
  'record',
  'fingerprint',
  'detector',
  'title',
  'provider',
  'severity',
  'confidence',
  'preview',
  'liveness',
  'kind',
  'path',
  'line',
  'column',
  'end_line',
  'end_column',
  'commit',
  'author',
  'date',
  'via',
  'what',
  'part',
  'introduced_commit',
  'introduced_author',
  'introduced_date',
  'removed_commit',
  'at_tip',
  'state',
  'because',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], Cell>>>;

/** RFC 4180, one row a place. Gaps and the answer have rows too: an incomplete scan is no empty table. */
export function renderCsv(result: Result, options: ReportOptions): string {
  const suppressed = options.showSuppressed ? result.suppressed : [];
  const rows: readonly Row[] = [
    ...inReportOrder(result.findings).flatMap((finding) => findingRows(finding, { record: 'finding' })),
    ...suppressed.flatMap(({ by, reason, finding }) =>
      findingRows(finding, { record: 'suppressed', state: by, because: reason }),
    ),
    ...result.gaps.map(({ stage, where, because }) => ({ record: 'gap', state: stage, path: where, because })),
    {
      record: 'scan',
      path: result.scan.target,
      date: result.scan.started,
      state: result.scan.state,
      because: verdictOf(result),
    },
  ];
  return [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
}

function findingRows(finding: Finding, row: Row): readonly Row[] {
  const {
    fingerprint,
    detector,
    title,
    provider,
    severity,
    confidence,
    preview,
    liveness,
    introduced,
    removed,
    atTip,
  } = finding;
  const shared: Row = {
    ...row,
    fingerprint,
    detector,
    title,
    provider,
    severity,
    confidence,
    preview,
    liveness,
    introduced_commit: introduced?.commit,
    introduced_author: introduced?.author,
    introduced_date: introduced?.date,
    removed_commit: removed?.commit,
    at_tip: atTip,
  };
  if (finding.places.length === 0) return [shared];
  return placesInOrder(finding).map((place) => ({ ...shared, ...placeColumns(place) }));
}

function placeColumns(place: Place): Row {
  const { kind, path, line, column, commit, author, date, what, part } = place;
  return {
    kind,
    path,
    line,
    column,
    end_line: place.endLine,
    end_column: place.endColumn,
    commit,
    author,
    date,
    via: place.via.join('>'),
    what,
    part,
  };
}

/** Spreadsheets run a cell that begins like a formula; also where the sign is the full-width one. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  const raw = String(value);
  const text = (typeof value === 'string' && FORMULA.test(raw) ? "'" : '') + printable(raw);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
