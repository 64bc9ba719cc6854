import { logit } from './odds.js';
import type { Weights } from './scorer.js';

/** What people made of a finding: `isSecret` false where it was set aside, true where it was revoked, removed or confirmed. */
export type Verdicted = { readonly detector: string; readonly confidence: number; readonly isSecret: boolean };

/** How much weight a team's verdicts must bring against "as it was": four of one kind move it by about one. */
const HOLD = 2;
const FEWEST_OF_ONE = 3;
const MOST = 4;
const STEPS = 25;

/**
 * Weights under which the confidences fit the verdicts best, held near zero: one for all detectors, and one for each that has
 * enough verdicts of its own. Without verdicts, none.
 */
export function learnWeights(given: readonly Verdicted[]): Weights {
  if (given.length === 0) return {};
  // Sums of numbers depend on their order, answers must not.
  const verdicts = given.toSorted((a, b) => a.confidence - b.confidence || Number(a.isSecret) - Number(b.isSecret));
  const all = fitShift(verdicts, 0);
  const byDetector = new Map<string, Verdicted[]>();
  for (const verdict of verdicts)
    byDetector.set(verdict.detector, [...(byDetector.get(verdict.detector) ?? []), verdict]);
  const own = [...byDetector]
    .filter(([, list]) => list.length >= FEWEST_OF_ONE)
    .map(([id, list]) => [id, held(all + fitShift(list, all))] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries([['*', held(all)] as const, ...own].filter(([, weight]) => weight !== 0));
}

/** The shift of log-odds, beside `given`, that makes the verdicts most probable; Newton's steps. */
function fitShift(verdicts: readonly Verdicted[], given: number): number {
  let shift = 0;
  for (let step = 0; step < STEPS; step++) {
    let [slope, bend] = [-shift * HOLD, HOLD];
    for (const { confidence, isSecret } of verdicts) {
      const p = 1 / (1 + Math.exp(-(logit(confidence) + given + shift)));
      slope += (isSecret ? 1 : 0) - p;
      bend += p * (1 - p);
    }
    shift += slope / bend;
  }
  return shift;
}

const held = (weight: number): number => Math.round(Math.max(-MOST, Math.min(MOST, weight)) * 100) / 100;
