import { REASONS, type Feature, type Reason } from './feature.js';
import type { Facts } from './facts.js';
import { NAME_FEATURES } from './name-features.js';
import { AROUND_FEATURES, SAME_FEATURE, aroundOf } from './around-features.js';
import { SYNTAX_FEATURES } from './syntax-features.js';
import { WORD_FEATURES, wordsIn } from './word-features.js';
import { COUNT_FEATURES, VALUE_FEATURES, countsOf } from './value-features.js';

export { factsOf, valueKind, CONTEXT_REACH, type Facts, type ValueKind } from './facts.js';
export { REASONS, type Reason };

const TOLD: readonly Feature[] = [...VALUE_FEATURES, ...NAME_FEATURES, ...SYNTAX_FEATURES, SAME_FEATURE];

/** What the model is told of a candidate, in the order of the numbers. */
export const FEATURES: readonly { readonly id: string; readonly reason: Reason }[] = [
  ...COUNT_FEATURES.map(([id, reason]) => ({ id, reason })),
  ...WORD_FEATURES.map(([id, reason]) => ({ id, reason })),
  ...AROUND_FEATURES.map(([id, reason]) => ({ id, reason })),
  ...TOLD.map(({ id, reason }) => ({ id, reason })),
];

/** The numbers of a candidate. */
export function vectorOf(facts: Facts): Float64Array {
  const vector = new Float64Array(FEATURES.length);
  const counts = countsOf(facts.bytes);
  let at = 0;
  for (const [, , of] of COUNT_FEATURES) vector[at++] = of(counts);
  const words = wordsIn(facts.value);
  for (const [, , of] of WORD_FEATURES) vector[at++] = of(words);
  const around = aroundOf(facts.place);
  for (const [, , of] of AROUND_FEATURES) vector[at++] = of(around);
  for (const feature of TOLD) vector[at++] = feature.of(facts);
  return vector;
}
