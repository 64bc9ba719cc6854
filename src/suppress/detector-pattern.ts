/** True when `pattern`, an id, a family such as `github.*`, or `*`, names the detector. */
export function namesDetector(pattern: string, detector: string): boolean {
  if (pattern === '*' || pattern === detector) return true;
  return pattern.endsWith('.*') && detector.startsWith(pattern.slice(0, -1));
}

/** True when one of the patterns names the detector, or there are none: nothing said means all. */
export const namesAny = (patterns: readonly string[], detector: string): boolean =>
  patterns.length === 0 || patterns.some((pattern) => namesDetector(pattern, detector));
