import type { Stale, SuppressedBy } from '../model/index.js';
import type { AllowEntry } from './allow-entry.js';
import type { Pragma, PragmaSyntax } from './pragma.js';

/** Path rule of the configuration. Each condition that is given must hold; empty lists and null are not given. */
export type PathRule = {
  /** Globs; one of them must match the place. */
  readonly path: readonly string[];
  /** Ids or families (`github.*`). */
  readonly detector: readonly string[];
  /** Sets aside only findings whose confidence is lower. */
  readonly below: number | null;
  readonly reason: string;
  /** YYYY-MM-DD, the last day on which the rule holds. */
  readonly until: string | null;
  /** How the user finds the rule, as in `tightlip.toml: rules[0]`. */
  readonly ref: string;
};

export type SuppressablePlace = { readonly path: string; readonly line: number; readonly endLine: number };

/** As much of a finding as the decision needs; a `Finding` of the model is one. */
export type Suppressable<P extends SuppressablePlace = SuppressablePlace> = {
  readonly fingerprint: string;
  readonly detector: string;
  readonly confidence: number;
  readonly places: readonly P[];
};

/** `ref` names the pragma, allow entry or rule; with several, the first in the order allow, rule, inline. */
export type SuppressDecision = {
  readonly by: SuppressedBy;
  readonly reason: string;
  readonly until: string | null;
  readonly ref: string;
};

export type SuppressCounts = {
  readonly inline: number;
  readonly allow: number;
  readonly rule: number;
  /** Places that a pragma covered, by whose pragma it was. */
  readonly pragmas: Readonly<Record<PragmaSyntax, number>>;
};

export type SuppressorOptions = {
  readonly allow: readonly AllowEntry[];
  readonly rules: readonly PathRule[];
  readonly requireReason: boolean;
  readonly honourForeign: boolean;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Whether findings with this id turn up elsewhere too, so that an entry which matches none here is of use all the same. */
  readonly elsewhere?: (detector: string) => boolean;
  /** Makes the predicate that tells whether a path matches one of the globs (`globMatcher` of config). */
  readonly globs: (patterns: readonly string[]) => (path: string) => boolean;
};

/** Sets findings aside, and keeps account of it. */
export type Suppressor = {
  /**
   * Null when the finding stands. `pragmasOf` is asked for the pragmas of the bytes in which a place was seen: for history,
   * the version of the file in that commit.
   */
  decide<P extends SuppressablePlace>(
    finding: Suppressable<P>,
    pragmasOf: (place: P) => readonly Pragma[],
  ): SuppressDecision | null;
  /** After the last decision: entries and rules that matched nothing or have expired, in the order of their `ref`. */
  stale(): readonly Stale[];
  /** After the last decision: pragmas that were written wrongly or give no reason, one sentence each. */
  warnings(): readonly string[];
  counts(): SuppressCounts;
};
