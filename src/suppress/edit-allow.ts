import type { Finding, Stale } from '../model/index.js';
import type { AllowEntry } from './allow-entry.js';
import { entryKey } from './format-allow.js';

/** How `stale` of a result names an allow entry. */
export const entryRef = (entry: AllowEntry): string => `allow: ${entryKey(entry)}`;

type Allowable = Pick<Finding, 'fingerprint' | 'detector'>;

/**
 * Entries that set the findings aside wherever they stand. `until` is the last day (YYYY-MM-DD), or null.
 * Throws a RangeError when the reason is blank: nobody could judge the entry later.
 */
export function allowEntriesFor(
  findings: readonly Allowable[],
  reason: string,
  until: string | null,
): readonly AllowEntry[] {
  if (reason.trim() === '') throw new RangeError('A finding is set aside with a reason: give one with --reason.');
  const byFingerprint = new Map(
    findings.map(({ fingerprint, detector }) => [
      fingerprint,
      { fingerprint, detector, until, path: null, reason: reason.trim(), line: 0 },
    ]),
  );
  return [...byFingerprint.values()];
}

/** Entries for all findings of today, with one reason and without an end. */
export const baselineEntries = (findings: readonly Allowable[], reason: string): readonly AllowEntry[] =>
  allowEntriesFor(findings, reason, null);

/** `existing` with `added`; an added entry replaces those for the same fingerprint and path. */
export function mergeAllow(existing: readonly AllowEntry[], added: readonly AllowEntry[]): readonly AllowEntry[] {
  const target = (entry: AllowEntry) => JSON.stringify([entry.fingerprint, entry.path]);
  const replaced = new Set(added.map(target));
  return [...existing.filter((entry) => !replaced.has(target(entry))), ...added];
}

/** `entries` without those that a scan reported as stale. */
export function pruneAllow(entries: readonly AllowEntry[], stale: readonly Stale[]): readonly AllowEntry[] {
  const gone = new Set(stale.map(({ ref }) => ref));
  return entries.filter((entry) => !gone.has(entryRef(entry)));
}
