import type { Settings } from '../config/index.js';
import type { Detector } from '../detector/index.js';
import { UNENCRYPTED_IDS } from './encrypted/to-finding.js';
import { OWN_IDS } from '../own/index.js';
import { UsageError } from './usage-error.js';

/** Whether an id fits a pattern: the id itself, or a family such as `github.*`. */
export const fitsPattern = (id: string, pattern: string): boolean =>
  pattern === '*' || pattern === id || (pattern.endsWith('.*') && id.startsWith(pattern.slice(0, -1)));

/** Those of `all` that the settings leave. A pattern that fits none of them, nor of the `others`, is a mistake worth telling. */
export function chosenDetectors(
  all: readonly Detector[],
  { detectors }: Settings,
  others: readonly Detector[] = [],
): readonly Detector[] {
  for (const pattern of [...detectors.enable, ...detectors.disable]) {
    const ids = [...[...all, ...others].map(({ id }) => id), ...OWN_IDS, ...UNENCRYPTED_IDS];
    if (!ids.some((id) => fitsPattern(id, pattern))) {
      throw new UsageError(
        'E_NO_SUCH_DETECTOR',
        `No detector is called ${pattern}. \`tightlip rules\` lists them all.`,
      );
    }
  }
  const enabled =
    detectors.enable.length === 0
      ? all
      : all.filter(({ id }) => detectors.enable.some((pattern) => fitsPattern(id, pattern)));
  return enabled.filter(({ id }) => !detectors.disable.some((pattern) => fitsPattern(id, pattern)));
}

/** Whether the settings leave what has this id, of those that are not among the detectors. */
export const isChosen = (id: string, settings: Settings | null): boolean =>
  settings === null ||
  ((settings.detectors.enable.length === 0 || settings.detectors.enable.some((pattern) => fitsPattern(id, pattern))) &&
    !settings.detectors.disable.some((pattern) => fitsPattern(id, pattern)));

/** Looks a detector up in a table of patterns; the longest pattern that fits wins. */
export function lookUp<T>(table: Readonly<Record<string, T>>, id: string): T | undefined {
  const patterns = Object.keys(table).filter((pattern) => fitsPattern(id, pattern));
  const best = patterns.toSorted((a, b) => b.length - a.length)[0];
  return best === undefined ? undefined : table[best];
}
