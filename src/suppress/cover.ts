import type { Pragma } from './pragma.js';
import type { SuppressDecision } from './suppressor.js';

/** One suppression that speaks for a place. `pragma` is there for inline ones. */
export type Cover = SuppressDecision & { readonly pragma: Pragma | null };

const RANK: Readonly<Record<SuppressDecision['by'], number>> = { allow: 0, 'baseline-import': 1, rule: 2, inline: 3 };
const FOR_EVER = '9999-12-31';

/** A total order that does not depend on the order of entries: by kind, then what holds longest, then by name. */
export function compareCovers(a: Cover, b: Cover): number {
  return (
    RANK[a.by] - RANK[b.by] ||
    compareText(b.until ?? FOR_EVER, a.until ?? FOR_EVER) ||
    compareText(a.ref, b.ref) ||
    compareText(a.reason, b.reason)
  );
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The decision for a finding of which each place has the cover given: all reasons, and the first day on which one ends. */
export function decisionOf(covers: readonly Cover[]): SuppressDecision | null {
  const sorted = covers.toSorted(compareCovers);
  const first = sorted[0];
  if (first === undefined) return null;
  const reasons = new Set(sorted.map(({ reason }) => reason));
  const ends = sorted.flatMap(({ until }) => until ?? []).sort(compareText);
  return { by: first.by, reason: [...reasons].join('; '), until: ends[0] ?? null, ref: first.ref };
}
