import { printable, type Result } from '../model/index.js';
import { findingLines } from './human-finding.js';
import { gapLines, staleLines, suppressedLines, warningLines } from './human-rest.js';
import type { ReportOptions } from './options.js';
import { inReportOrder } from './order.js';
import { wrap } from './paragraph.js';
import { styleOf, type Style } from './terminal.js';
import { answerOf, verdictOf } from './verdict.js';

const NARROWEST = 40;

/** For people: a block a secret, then what else there is to know, and the answer as the last line. */
export function renderHuman(result: Result, options: ReportOptions): string {
  const safe = withPrintableText(result);
  const wide = { ...options, width: Math.max(NARROWEST, options.width) };
  const style = styleOf(wide);
  const blocks = [
    ...inReportOrder(safe.findings).map((finding) => findingLines(finding, wide, style)),
    suppressedLines(safe.suppressed, wide, style),
    staleLines(safe.stale, wide, style),
    warningLines(safe.warnings ?? [], wide, style),
    gapLines(safe, wide, style),
    closingLines(safe, wide, style),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function closingLines(result: Result, options: ReportOptions, style: Style): readonly string[] {
  const answer = answerOf(result);
  const paint = answer === 'clean' ? style.good : answer === 'found' ? style.bad : style.warn;
  return wrap(verdictOf(result), options.width).map(paint);
}

/** Every text of the Result comes from a scanned repository. A secret to be shown keeps its lines; its printer cleans them. */
function withPrintableText(result: Result): Result {
  const clean = (key: string, value: unknown): unknown =>
    typeof value === 'string' && key !== 'secret' ? printable(value) : value;
  return JSON.parse(JSON.stringify(result), clean) as Result;
}
