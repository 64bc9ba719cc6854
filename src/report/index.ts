// Turns a Result into text: one pure function per format, all of them in the table REPORTERS.
// May import `model` only. Reads nothing, writes nothing, knows neither clock nor terminal: what a format needs beyond the
// Result comes in by the options. A Finding holds no secret, so no format can leak one; where `--show-secrets` put one in,
// only human, json and jsonl print it.
export { isReportFormat, REPORTERS, type Reporter, type ReportFormat } from './reporters.js';
export type { ReportContext, ReportOptions } from './options.js';
export { eventsOf, jsonlLine, type ReportEvent } from './jsonl.js';
export { RESULT_SCHEMA } from './schema.js';
export { answerOf, verdictOf, type Answer } from './verdict.js';
export { inReportOrder } from './order.js';
