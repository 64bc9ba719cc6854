import { printable, type Evidence } from '../../model/index.js';

/** One row for each reason, the heaviest first, with its weight in log-odds: above 0 it speaks for a secret. */
export function evidenceLines(evidence: readonly Evidence[]): readonly string[] {
  return evidence
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(
      ({ kind, weight, because }) =>
        `${(weight >= 0 ? '+' : '−') + Math.abs(weight).toFixed(1)}  ${kind.padEnd(9)}  ${printable(because)}`,
    );
}

/** Cut, not rounded, so that 0.499 does not read as the 0.5 that it does not reach. */
export const shownConfidence = (confidence: number): string => (Math.floor(confidence * 100 + 1e-9) / 100).toFixed(2);
