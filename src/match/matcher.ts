import { literalTexts, type Detector } from '../detector/index.js';
import { Secret, spanLength, type Candidate, type CandidatePart, type Span, type View } from '../model/index.js';
import { compileAutomaton, scanLiterals, type Automaton } from './automaton.js';
import type { RegexEngine } from './regex.js';
import { companionFinder, wokenBy, type Sight, type Woken } from './woken.js';

/** Counts for benchmarks and `explain`: how often each detector was woken, and how often it saw something. */
export type MatchCounts = { wakes: number; sights: number };

export type MatcherOptions = {
  readonly engine: RegexEngine;
  /** Key of the fingerprints. */
  readonly salt?: string;
  readonly count?: (detectorId: string, saw: boolean) => void;
};

export interface Matcher {
  readonly detectors: readonly Detector[];
  /** All candidates of a view, in order of their place, each once. */
  match(view: View): readonly Candidate[];
}

type Ready = { readonly detector: Detector; woken?: Woken; companions?: readonly ReturnType<typeof companionFinder>[] };
type Target = { readonly ready: Ready; readonly offset: number };

/** Compiles detectors once; the matcher may then be used on any number of views. */
export function createMatcher(detectors: readonly Detector[], options: MatcherOptions): Matcher {
  const { automaton, targets } = compileLiterals(detectors);
  return { detectors, match: (view) => matchView({ automaton, targets, options }, view) };
}

type Compiled = { readonly automaton: Automaton; readonly targets: readonly (readonly Target[])[]; readonly options: MatcherOptions };

/** One automaton literal for each distinct text, with all detectors that it wakes. */
function compileLiterals(detectors: readonly Detector[]): Pick<Compiled, 'automaton' | 'targets'> {
  const byText = new Map<string, Target[]>();
  for (const detector of detectors) {
    const ready: Ready = { detector };
    for (const { text, offset } of offsetsOf(detector)) {
      const key = text.toLowerCase();
      const targets = byText.get(key) ?? [];
      targets.push({ ready, offset });
      byText.set(key, targets);
    }
  }
  const texts = [...byText.keys()];
  return { automaton: compileAutomaton(texts), targets: texts.map((text) => byText.get(text) ?? []) };
}

function offsetsOf(detector: Detector): readonly { readonly text: string; readonly offset: number }[] {
  const { shape } = detector;
  if (shape.kind === 'token' && shape.literals.length > 0) return shape.literals;
  return literalTexts(detector).map((text) => ({ text, offset: 0 }));
}

function matchView(compiled: Compiled, view: View): readonly Candidate[] {
  const { automaton, targets, options } = compiled;
  const found = new Map<string, Candidate>();
  scanLiterals(automaton, view.bytes, (literal, end) => {
    const start = end - (automaton.lengths[literal] as number);
    for (const { ready, offset } of targets[literal] as readonly Target[]) {
      ready.woken ??= wokenBy(ready.detector, options.engine);
      const sights = ready.woken(view.bytes, { start, end, offset });
      options.count?.(ready.detector.id, sights.length > 0);
      for (const sight of sights) addCandidate(found, candidateOf({ ready, view, sight, options }));
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
  ready.companions ??= detector.parts.map((part) => companionFinder(part, options.engine));
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
