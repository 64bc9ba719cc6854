import type { Rng } from './rng.js';
import { MAX_REACH, type FinderHit, type FinderShape, type Found, type PatternShape } from './shape.js';

type ByHand = {
  readonly literals: readonly string[];
  readonly maxLength: number;
  readonly format: string;
  readonly publicPrefix?: number;
  readonly sample: (rng: Rng) => string;
};

/**
 * A shape beyond the `token` grammar: an RE2 pattern tried in a window round each literal. The secret is the first group, or
 * the whole match. Bytes from 0x80 on reach the pattern as 0x7f, so it sees ASCII only.
 */
export function pattern(
  spec: ByHand & {
    readonly source: string;
    readonly ignoreCase?: boolean;
    /** True when the pattern needs each literal as it is written: others are not tried, which saves the most. */
    readonly exactCase?: boolean;
    /** Bytes before the literal that the match may need (default 0) and after it (default: the maximum length). */
    readonly before?: number;
    readonly after?: number;
  },
): PatternShape {
  const after = spec.after ?? spec.maxLength;
  const before = spec.before ?? 0;
  checkReach(before, after);
  return {
    kind: 'pattern',
    literals: spec.literals,
    source: spec.source,
    ignoreCase: spec.ignoreCase ?? false,
    exactCase: spec.exactCase ?? false,
    before,
    after,
    maxLength: spec.maxLength,
    format: spec.format,
    publicPrefix: spec.publicPrefix ?? 0,
    sample: spec.sample,
  };
}

/** A shape as code. `find` is called for each hit of a literal and may look only inside the bounds that it is given. */
export function finder(
  spec: ByHand & {
    readonly before: number;
    readonly after: number;
    readonly find: (hit: FinderHit) => readonly Found[];
  },
): FinderShape {
  checkReach(spec.before, spec.after);
  return {
    kind: 'finder',
    literals: spec.literals,
    before: spec.before,
    after: spec.after,
    find: spec.find,
    maxLength: spec.maxLength,
    format: spec.format,
    publicPrefix: spec.publicPrefix ?? 0,
    sample: spec.sample,
  };
}

function checkReach(before: number, after: number): void {
  if (before > MAX_REACH || after > MAX_REACH)
    throw new RangeError(`a shape may reach at most ${MAX_REACH} bytes each side`);
}
