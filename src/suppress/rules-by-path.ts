import type { Cover } from './cover.js';
import { hasExpired } from './day.js';
import { namesAny } from './detector-pattern.js';
import { shownReason } from './reason.js';
import type { PathRule, Suppressable, SuppressorOptions } from './suppressor.js';

type Judged = Pick<Suppressable, 'detector' | 'confidence'>;

/** Finds the rules that set a finding aside at a path. The globs are tried once for each path. */
export function rulesByPath(options: SuppressorOptions): (path: string, finding: Judged) => readonly Cover[] {
  const rules = options.rules
    .filter(({ until }) => !hasExpired(until, options.today))
    .map((rule) => ({
      rule,
      cover: coverOf(rule),
      matches: rule.path.length === 0 ? null : options.globs(rule.path),
    }));
  const known = new Map<string, typeof rules>();
  return (path, finding) => {
    const here = known.get(path) ?? rules.filter(({ matches }) => matches === null || matches(path));
    known.set(path, here);
    return here.filter(({ rule }) => concerns(rule, finding)).map(({ cover }) => cover);
  };
}

/** A rule without any condition would set everything aside; it concerns nothing. */
function concerns(rule: PathRule, { detector, confidence }: Judged): boolean {
  if (rule.path.length === 0 && rule.detector.length === 0 && rule.below === null) return false;
  return namesAny(rule.detector, detector) && (rule.below === null || confidence < rule.below);
}

const coverOf = ({ reason, until, ref }: PathRule): Cover => ({
  by: 'rule',
  reason: shownReason(reason),
  until,
  ref,
  pragma: null,
});
