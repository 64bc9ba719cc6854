import type { Finding, Place } from '../model/index.js';
import { GUARD_MODES, type GuardMode } from './hooks.js';

/** Findings that match every condition which is there have this mode; from the day `from` on, the mode `later`. */
export type ModeRule = {
  readonly path: readonly string[];
  readonly detector: readonly string[];
  readonly below: number | null;
  readonly atLeast: number | null;
  readonly mode: GuardMode;
  readonly from: string | null;
  readonly later: GuardMode | null;
};

export type ModeChoice = {
  readonly rules: readonly ModeRule[];
  /** Where no rule fits. */
  readonly otherwise: GuardMode;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly globs: (patterns: readonly string[]) => (path: string) => boolean;
  readonly namesDetector: (id: string, pattern: string) => boolean;
};

export type ByMode = { readonly [M in GuardMode]: readonly Finding[] };

/** Sorts findings by what is to be done about them. One that stands at several places has the strictest of their modes. */
export function byMode(findings: readonly Finding[], choice: ModeChoice): ByMode {
  const rules = choice.rules.map((rule) => ({
    rule,
    matches: rule.path.length === 0 ? () => true : choice.globs(rule.path),
  }));
  const modeAt = (finding: Finding, place: Place | null): GuardMode => {
    const found = rules.find(
      ({ rule, matches }) =>
        concerns(rule, finding, choice) && (place === null ? rule.path.length === 0 : matches(place.path)),
    );
    return found === undefined ? choice.otherwise : modeOn(choice.today, found.rule);
  };
  const modeOf = (finding: Finding): GuardMode =>
    strictest(
      finding.places.length === 0 ? [modeAt(finding, null)] : finding.places.map((place) => modeAt(finding, place)),
    );
  const modes = findings.map(modeOf);
  const those = (mode: GuardMode): readonly Finding[] => findings.filter((_, nth) => modes[nth] === mode);
  return { observe: those('observe'), warn: those('warn'), block: those('block') };
}

function concerns({ detector, below, atLeast }: ModeRule, finding: Finding, { namesDetector }: ModeChoice): boolean {
  if (detector.length > 0 && !detector.some((pattern) => namesDetector(finding.detector, pattern))) return false;
  return (below === null || finding.confidence < below) && (atLeast === null || finding.confidence >= atLeast);
}

const modeOn = (today: string, { mode, from, later }: ModeRule): GuardMode =>
  from !== null && later !== null && today >= from ? later : mode;

const strictest = (modes: readonly GuardMode[]): GuardMode =>
  modes.reduce((strict, mode) => (GUARD_MODES.indexOf(mode) > GUARD_MODES.indexOf(strict) ? mode : strict));
