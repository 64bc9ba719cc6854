import type { AllowEntry } from './allow-entry.js';

const HEADER = [
  '# Findings that tightlip sets aside, one a line, sorted, each with a reason:',
  '# FINGERPRINT DETECTOR [until=YYYY-MM-DD] [path=GLOB] "reason"',
];
const PLAIN = /^[^\s"#\\\p{Cc}\p{Cf}]+$/u;
/** What JSON leaves as it is, and what could still break a line or turn the text around in a terminal or a review. */
const UNSEEN = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/**
 * The text of a `.tightlip-allow`: first the lines of the old file that are no entries (a default header when there is no
 * comment), then the entries, sorted, each once. The same entries give the same bytes in whatever order they come, so that two
 * branches that add entries merge line by line.
 */
export function formatAllow(entries: readonly AllowEntry[], kept: readonly string[] = []): string {
  const head = kept.some((line) => line.startsWith('#')) ? kept : [...HEADER, ...kept];
  const lines = entries.map(formatEntry).sort(byCodeUnit);
  return [...new Set(head), ...new Set(lines), ''].join('\n');
}

/** One entry as a line, without the line's end. */
export const formatEntry = (entry: AllowEntry): string => `${entryKey(entry)} ${quoted(entry.reason)}`;

/** Everything of an entry but its reason: what tells it from other entries, and how a stale one is named. */
export function entryKey(entry: AllowEntry): string {
  const until = entry.until === null ? '' : ` until=${entry.until}`;
  const path = entry.path === null ? '' : ` path=${PLAIN.test(entry.path) ? entry.path : quoted(entry.path)}`;
  return `${entry.fingerprint} ${entry.detector}${until}${path}`;
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(UNSEEN, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
