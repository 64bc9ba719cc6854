import type { Detector, DetectorSet } from '../detector/index.js';
import { Secret, spanLength, type Candidate, type CandidatePart, type Span, type View } from '../model/index.js';
import { scanLiterals } from './automaton.js';
import { compileLiterals, type CompiledLiterals } from './literals.js';
import type { RegexEngine } from './regex.js';
import { companionFinder, wokenBy, type Sight, type Woken } from './woken.js';

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
}

type Ready = { readonly detector: Detector; readonly woken: Woken; readonly companions: readonly ReturnType<typeof companionFinder>[] };
type Compiled = { readonly literals: CompiledLiterals; readonly ready: (detector: number) => Ready; readonly options: MatcherOptions };

/** Compiles the literals once; the matcher may then be used on any number of views. Detectors are made ready when first woken. */
export function createMatcher(detectors: DetectorSet, options: MatcherOptions): Matcher {
  const literals = options.literals ?? compileLiterals(detectors.ids.map((_, index) => detectors.at(index)));
  const all: (Ready | undefined)[] = [];
  const ready = (index: number): Ready => (all[index] ??= makeReady(detectors.at(index), options.engine));
  return { match: (view) => matchView({ literals, ready, options }, view) };
}

const makeReady = (detector: Detector, engine: RegexEngine): Ready => ({
  detector, woken: wokenBy(detector, engine), companions: detector.parts.map((part) => companionFinder(part, engine)),
});

function matchView({ literals, ready, options }: Compiled, view: View): readonly Candidate[] {
  const { automaton, targetStarts, targets } = literals;
  const found = new Map<string, Candidate>();
  scanLiterals(automaton, view.bytes, (literal, end) => {
    const start = end - (automaton.lengths[literal] as number);
    const stop = targetStarts[literal + 1] as number;
    for (let target = targetStarts[literal] as number; target < stop; target++) {
      const woken = ready(targets[target * 2] as number);
      const sights = woken.woken(view.bytes, { start, end, offset: targets[target * 2 + 1] as number });
      options.count?.(woken.detector.id, sights.length > 0);
      for (const sight of sights) addCandidate(found, candidateOf({ ready: woken, view, sight, options }));
    }
  });
  return found.size < 2 ? [...found.values()] : [...found.values()].toSorted(byPlace);
}

const byPlace = (a: Candidate, b: Candidate): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.detectorId < b.detectorId ? -1 : 1);

function addCandidate(found: Map<string, Candidate>, candidate: Candidate | null): void {
  if (candidate === null || !candidate.view.altered(candidate.extent)) return;
  const key = `${candidate.detectorId}\0${candidate.span.start}\0${candidate.span.end}`;
  const known = found.get(key);
  // The same secret seen from two literals keeps the wider extent, so that the order of literals does not matter.
  if (!known || spanLength(candidate.extent) > spanLength(known.extent)) found.set(key, candidate);
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
    parts.push({ name: part.name, span: at, secret: secretAt(view, at, { family: `${detector.family}/${part.name}`, publicPrefix: part.shape.publicPrefix, ...saltOf(options) }) });
  }
  const secret = secretAt(view, sight.span, { family: detector.family, publicPrefix: detector.shape.publicPrefix, ...saltOf(options) });
  return { detectorId: detector.id, view, span: sight.span, extent: sight.extent, secret, parts };
}

const saltOf = (options: MatcherOptions): { readonly salt?: string } => (options.salt === undefined ? {} : { salt: options.salt });

const secretAt = (view: View, at: Span, options: ConstructorParameters<typeof Secret>[1]): Secret =>
  new Secret(view.bytes.slice(at.start, at.end), options);
