import type { Finding, Gap, Result, ScanSummary, Stale, Suppressed } from '../model/index.js';
import { inSchemaOrder, jsonText } from './json-text.js';

/** One line of JSONL. The scan's line comes last: a file without it is of a broken run. */
export type ReportEvent =
  | ({ readonly type: 'finding' } & Finding)
  | ({ readonly type: 'suppressed' } & Suppressed)
  | ({ readonly type: 'gap' } & Gap)
  | ({ readonly type: 'stale' } & Stale)
  | ({ readonly type: 'scan' } & Pick<Result, 'schemaVersion' | 'tool' | 'warnings'> & ScanSummary);

/** The line of one event, without its line break. */
export function jsonlLine(event: ReportEvent): string {
  if (event.type === 'scan') {
    const { type, schemaVersion, tool, warnings, ...scan } = event;
    const head = inSchemaOrder({ schemaVersion, tool }) as object;
    return jsonText({ type, ...head, ...(inSchemaOrder(scan, 'scan') as object), warnings });
  }
  const { type, ...rest } = event;
  return jsonText({ type, ...(inSchemaOrder(rest, type) as object) });
}

/** A whole Result as events, in the order in which a scan ends. */
export function* eventsOf(result: Result): Generator<ReportEvent> {
  for (const finding of result.findings) yield { type: 'finding', ...finding };
  for (const suppressed of result.suppressed) yield { type: 'suppressed', ...suppressed };
  for (const stale of result.stale) yield { type: 'stale', ...stale };
  for (const gap of result.gaps) yield { type: 'gap', ...gap };
  const { schemaVersion, tool, warnings, scan } = result;
  yield { type: 'scan', schemaVersion, tool, ...scan, ...(warnings === undefined ? {} : { warnings }) };
}

export const renderJsonl = (result: Result): string =>
  Array.from(eventsOf(result), (event) => `${jsonlLine(event)}\n`).join('');
