import pico from 'picocolors';
import type { Place, Severity } from '../model/index.js';
import type { ReportOptions } from './options.js';
import { fileUri } from './uri.js';

type Paint = (text: string) => string;

/** How a terminal is written to: colours and links, or plain text where they are off. */
export type Style = {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly warn: Paint;
  readonly severity: (severity: Severity, text: string) => string;
  /** `text`, as a link to the file of a place where there is such a file and links are on. */
  readonly link: (text: string, place: Place) => string;
};

const ESC = '\u001b';

export function styleOf(options: ReportOptions): Style {
  const colors = pico.createColors(options.color);
  const bySeverity: Readonly<Record<Severity, Paint>> = {
    critical: (text) => colors.bold(colors.red(text)),
    high: colors.red,
    medium: colors.yellow,
    low: colors.blue,
    info: colors.cyan,
  };
  return {
    bold: colors.bold,
    dim: colors.dim,
    good: colors.green,
    bad: (text) => colors.bold(colors.red(text)),
    warn: colors.yellow,
    severity: (severity, text) => bySeverity[severity](text),
    link: (text, place) => linked(text, place, options),
  };
}

/** OSC 8. The URI is percent-encoded, so a path cannot end the sequence. */
function linked(text: string, place: Place, options: ReportOptions): string {
  const root = options.context?.root;
  const inTree = place.kind === 'file' || place.kind === 'staged';
  if (!options.hyperlinks || root === undefined || !inTree) return text;
  return `${ESC}]8;;${fileUri(root, place.path)}${ESC}\\${text}${ESC}]8;;${ESC}\\`;
}
