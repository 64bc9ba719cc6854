/** Every severity, from the least to the worst. All other lists of severities derive from this one. */
export const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'] as const;

export type Severity = (typeof SEVERITIES)[number];

export const isSeverity = (text: string): text is Severity => (SEVERITIES as readonly string[]).includes(text);

/** True when `severity` is at least as bad as `floor`. */
export const atLeast = (severity: Severity, floor: Severity): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(floor);
