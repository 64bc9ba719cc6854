import type { Detector, DetectorSet } from '../detector/index.js';
import { Secret, spanLength, type Candidate, type CandidatePart, type Span, type View } from '../model/index.js';
import { jointsOf, type Joints } from './joints.js';
import { scanLiterals, scanTouching, type OnHit } from './scan-literals.js';
import { compileLiterals, type CompiledLiterals } from './literals.js';
import { detectorReach, type Reach } from './reach.js';
import type { RegexEngine } from './regex.js';
import { companionFinder, quickLook, wokenBy, type QuickLook, type Sight, type Woken } from './woken.js';

export type MatcherOptions = {
  readonly engine: RegexEngine;
  /** Key of the fingerprints. */
  readonly salt?: string;
  readonly count?: (detectorId: string, saw: boolean) => void;
  /** The literals of just these detectors, compiled before. */
  readonly literals?: CompiledLiterals;
};

export interface Matcher {
  /** All candidates of a view, in order of their place, each once. */
  match(view: View): readonly Candidate[];
  /** All literals of the bytes, in order of their end. */
  literals(bytes: Uint8Array, onHit: OnHit): void;
  /** Those that have a byte in the window or on both sides of its start, and perhaps some that begin behind it. */
  literalsTouching(bytes: Uint8Array, onHit: OnHit, window: Span): void;
  /** What the detectors of one literal, which ends at `end`, see in the view; the same secret may be seen from several literals. */
  candidatesAt(view: View, literal: number, end: number): readonly Candidate[];
  /** How far before and after literal `k` its detectors and the scorer look, in bytes: what lies beyond changes nothing. */
  reachOf(literal: number): Reach;
  lengthOf(literal: number): number;
  /** How many literals there are. */
  readonly count: number;
}

type Ready = {
  readonly detector: Detector;
  readonly woken: Woken;
  readonly rejects: QuickLook;
  readonly companions: readonly ReturnType<typeof companionFinder>[];
};
type Compiled = {
  readonly literals: CompiledLiterals;
  readonly ready: (detector: number) => Ready;
  readonly options: MatcherOptions;
};

/** Compiles the literals once; the matcher may then be used on any number of views. Detectors are made ready when first woken. */
export function createMatcher(detectors: DetectorSet, options: MatcherOptions): Matcher {
  const literals = options.literals ?? compileLiterals(detectors.ids.map((_, index) => detectors.at(index)));
  const all: (Ready | undefined)[] = [];
  const ready = (index: number): Ready => (all[index] ??= makeReady(detectors.at(index), options.engine));
  const compiled = { literals, ready, options };
  const reaches: (Reach | undefined)[] = [];
  let joints: Joints | undefined;
  const longest = literals.automaton.lengths.reduce((most, length) => Math.max(most, length), 0);
  return {
    match: (view) => matchView(compiled, view),
    literals: (bytes, onHit) => scanLiterals(literals.automaton, bytes, onHit),
    literalsTouching: (bytes, onHit, window) =>
      scanTouching(literals.automaton, bytes, onHit, {
        window,
        longest,
        joints: (joints ??= jointsOf(literals.automaton)),
      }),
    candidatesAt: (view, literal, end) => candidatesAt(compiled, view, { literal, end }),
    reachOf: (literal) => (reaches[literal] ??= reachOfLiteral(compiled, literal)),
    lengthOf: (literal) => literals.automaton.lengths[literal] as number,
    count: literals.automaton.lengths.length,
  };
}

const makeReady = (detector: Detector, engine: RegexEngine): Ready => ({
  detector,
  woken: wokenBy(detector, engine),
  rejects: quickLook(detector, engine),
  companions: detector.parts.map((part) => companionFinder(part, engine)),
});

function matchView(compiled: Compiled, view: View): readonly Candidate[] {
  const seen: Candidate[] = [];
  scanLiterals(compiled.literals.automaton, view.bytes, (literal, end) => {
    const candidates = candidatesAt(compiled, view, { literal, end });
    if (candidates.length > 0) seen.push(...candidates);
  });
  return distinctCandidates(seen);
}

const NONE: readonly Candidate[] = [];

function candidatesAt(
  { literals, ready, options }: Compiled,
  view: View,
  hit: { readonly literal: number; readonly end: number },
): readonly Candidate[] {
  const { automaton, targetStarts, targets } = literals;
  const { literal, end } = hit;
  const start = end - (automaton.lengths[literal] as number);
  const stop = targetStarts[literal + 1] as number;
  let found: Candidate[] | null = null;
  for (let target = targetStarts[literal] as number; target < stop; target++) {
    const woken = ready(targets[target * 2] as number);
    const offset = targets[target * 2 + 1] as number;
    const wake = { start, end, offset };
    if (woken.rejects?.(view.bytes, wake) === true) {
      options.count?.(woken.detector.id, false);
      continue;
    }
    const sights = woken.woken(view.bytes, wake);
    options.count?.(woken.detector.id, sights.length > 0);
    for (const sight of sights) {
      const candidate = candidateOf({ ready: woken, view, sight, options });
      if (candidate !== null && view.altered(candidate.extent)) (found ??= []).push(candidate);
    }
  }
  return found ?? NONE;
}

function reachOfLiteral({ literals, ready }: Compiled, literal: number): Reach {
  const { targetStarts, targets } = literals;
  const stop = targetStarts[literal + 1] as number;
  let reach: Reach = { before: 0, after: 0 };
  for (let target = targetStarts[literal] as number; target < stop; target++) {
    const of = detectorReach(ready(targets[target * 2] as number).detector);
    reach = { before: Math.max(reach.before, of.before), after: Math.max(reach.after, of.after) };
  }
  return reach;
}

const byPlace = (
  a: { readonly detectorId: string; readonly span: Span },
  b: { readonly detectorId: string; readonly span: Span },
): number =>
  a.span.start - b.span.start ||
  a.span.end - b.span.end ||
  (a.detectorId < b.detectorId ? -1 : a.detectorId > b.detectorId ? 1 : 0);

/** Each secret once, in order of its place. Seen from two literals, it keeps the wider extent: the order of literals does not matter. */
export function distinctCandidates<C extends Pick<Candidate, 'detectorId' | 'span' | 'extent'>>(
  seen: readonly C[],
): readonly C[] {
  if (seen.length < 2) return seen;
  const found = new Map<string, C>();
  for (const candidate of seen) {
    const key = `${candidate.detectorId}\0${candidate.span.start}\0${candidate.span.end}`;
    const known = found.get(key);
    if (!known || spanLength(candidate.extent) > spanLength(known.extent)) found.set(key, candidate);
  }
  return [...found.values()].toSorted(byPlace);
}

type Seen = { readonly ready: Ready; readonly view: View; readonly sight: Sight; readonly options: MatcherOptions };

function candidateOf({ ready, view, sight, options }: Seen): Candidate | null {
  const { detector } = ready;
  const parts: CandidatePart[] = [];
  for (const [index, part] of detector.parts.entries()) {
    const at = ready.companions[index]?.(view.bytes, sight.span) ?? null;
    if (at === null) {
      if (part.required === true) return null;
      continue;
    }
    parts.push({
      name: part.name,
      span: at,
      secret: secretAt(view, at, {
        family: `${detector.family}/${part.name}`,
        publicPrefix: part.shape.publicPrefix,
        ...saltOf(options),
      }),
    });
  }
  const secret = secretAt(view, sight.span, {
    family: detector.family,
    publicPrefix: detector.shape.publicPrefix,
    ...saltOf(options),
  });
  return { detectorId: detector.id, view, span: sight.span, extent: sight.extent, secret, parts };
}

const saltOf = (options: MatcherOptions): { readonly salt?: string } =>
  options.salt === undefined ? {} : { salt: options.salt };

const secretAt = (view: View, at: Span, options: ConstructorParameters<typeof Secret>[1]): Secret =>
  new Secret(view.bytes.slice(at.start, at.end), options);
