import type { Result, Stale, Suppressed } from '../model/index.js';
import type { ReportOptions } from './options.js';
import { mainPlace } from './order.js';
import { firstOf, wrap } from './paragraph.js';
import type { Style } from './terminal.js';
import { isIncomplete } from './verdict.js';
import { gapText, placeText, plural, reasonText, staleText } from './wording.js';

const SHOWN = 10;
const BULLET = '  - ';

/** How many findings were set aside, and which ones where the user asked for them. */
export function suppressedLines(
  suppressed: readonly Suppressed[],
  options: ReportOptions,
  style: Style,
): readonly string[] {
  if (suppressed.length === 0) return [];
  const count = `${plural(suppressed.length, 'secret')} set aside`;
  if (!options.showSuppressed) return [style.dim(`${count}; --show-suppressed lists them`)];
  return [`${count}:`, ...suppressed.flatMap((one) => bullet(suppressedText(one), options))];
}

/** `GitHub token 1f2e… in a.txt:1:1: by inline, "test data", until 2026-12-31`. */
export function suppressedText(suppressed: Suppressed): string {
  const { finding, by, until } = suppressed;
  const place = mainPlace(finding);
  const where = place === undefined ? '' : ` in ${placeText(place)}`;
  return `${finding.title} ${suppressed.fingerprint}${where}: by ${by}, ${reasonText(suppressed)}${until === null ? '' : `, until ${until}`}`;
}

export function staleLines(stale: readonly Stale[], options: ReportOptions, style: Style): readonly string[] {
  if (stale.length === 0) return [];
  const title = `${stale.length} ${stale.length === 1 ? 'suppression is' : 'suppressions are'} of no more use:`;
  return [style.warn(title), ...list(stale.map(staleText), options)];
}

export function warningLines(warnings: readonly string[], options: ReportOptions, style: Style): readonly string[] {
  if (warnings.length === 0) return [];
  return [style.warn(`${plural(warnings.length, 'warning')}:`), ...list(warnings, options)];
}

export function gapLines(result: Result, options: ReportOptions, style: Style): readonly string[] {
  if (!isIncomplete(result)) return [];
  if (result.gaps.length === 0) return [style.warn('Incomplete: the scan did not look at everything.')];
  const title = `Incomplete: ${plural(result.gaps.length, 'gap')} where nothing was looked at:`;
  return [style.warn(title), ...list(result.gaps.map(gapText), options)];
}

/** The first ten as bullets, then how many more. */
function list(texts: readonly string[], options: ReportOptions): readonly string[] {
  const { shown, left } = firstOf(texts, options.verbose ? Infinity : SHOWN);
  const more = left === 0 ? [] : [`${BULLET}and ${left} more; --verbose lists them all`];
  return [...shown.flatMap((text) => bullet(text, options)), ...more];
}

const bullet = (text: string, options: ReportOptions): readonly string[] =>
  wrap(text, options.width - BULLET.length).map(
    (line, index) => (index === 0 ? BULLET : ' '.repeat(BULLET.length)) + line,
  );
