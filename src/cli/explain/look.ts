import { decode } from '../../decode/index.js';
import { detectorSet, literalTexts, type Detector, type DetectorSet } from '../../detector/index.js';
import { bestEngine, compileAutomaton, createMatcher, scanLiterals } from '../../match/index.js';
import { plainView, type Candidate, type Scored, type Unit, type View } from '../../model/index.js';
import type { OwnMatcher } from '../../own/index.js';
import { LineIndex, placed, resolveOverlaps, type Placed } from '../../scan/index.js';
import { atPath, createScorer } from '../../score/index.js';

export type LookOptions = {
  /** Those that the settings leave. */
  readonly detectors: readonly Detector[];
  /** Also those that are switched off: their literals are looked for. */
  readonly all: readonly Detector[];
  readonly salt: string | null;
  readonly path: string;
  readonly line: number;
  /** Values that are secret here whatever they look like. */
  readonly own: OwnMatcher | null;
};

/** A literal that stands on the line and wakes a detector. `via` names the decoders between the file and the literal. */
export type Wake = { readonly detectorId: string; readonly literal: string; readonly via: readonly string[] };

/** What one line holds: literals, candidates that a check refused, and those that were weighed, with what beats each. */
export type Look = {
  readonly wakes: readonly Wake[];
  readonly refused: readonly Candidate[];
  readonly weighed: readonly { readonly item: Placed; readonly beatenBy: string | null }[];
};

/** Runs all stages on one file and keeps what touches the line, with what a scan throws away. */
export function lookAtLine(unit: Unit, options: LookOptions): Look {
  const { salt, path, own } = options;
  const detectors = detectorSet(options.detectors);
  const matcher = createMatcher(detectors, { engine: bestEngine(), ...(salt === null ? {} : { salt }) });
  const scorer = createScorer(detectors);
  const touches = lineTest(unit, options.line);
  const plain = plainView(unit);
  const found: Scored[] = [];
  const ownFound: Scored[] = [];
  const refused: Candidate[] = [];
  const wakes: Wake[] = [];
  const wakesIn = wakeFinder(options.all);
  const look = (view: View): void => {
    wakes.push(...wakesIn(view, touches));
    if (own !== null) ownFound.push(...own.match(view));
    for (const candidate of matcher.match(view)) {
      const scored = scorer.score(candidate);
      if (scored !== null) found.push(scored);
      else if (touches(candidate.view, candidate.span)) refused.push(candidate);
    }
  };
  look(plain);
  for (const view of decode(plain, { onGap: () => {} })) look(view);
  const weighedOwn = ownFound
    .filter(({ view, span }) => touches(view, span))
    .map((scored) => ({ item: placed(scored), beatenBy: null }));
  return {
    wakes: distinct(wakes),
    refused,
    weighed: [...weighedOwn, ...weigh({ found, detectors, path, touches })],
  };
}

type Touches = (view: View, at: Candidate['span']) => boolean;

function lineTest({ bytes }: Unit, line: number): Touches {
  const lines = new LineIndex(bytes);
  return (view, at) => {
    const range = lines.range(view.toUnit(at));
    return range.line <= line && line <= range.endLine;
  };
}

function wakeFinder(detectors: readonly Detector[]): (view: View, touches: Touches) => readonly Wake[] {
  const byText = new Map<string, Set<string>>();
  for (const detector of detectors) {
    for (const text of literalTexts(detector)) {
      const key = text.toLowerCase();
      byText.set(key, (byText.get(key) ?? new Set()).add(detector.id));
    }
  }
  const texts = [...byText.keys()];
  const automaton = compileAutomaton(texts);
  return (view, touches) => {
    const wakes: Wake[] = [];
    scanLiterals(automaton, view.bytes, (index, end) => {
      const literal = texts[index] ?? '';
      const at = { start: end - literal.length, end };
      if (!view.altered(at) || !touches(view, at)) return;
      for (const detectorId of byText.get(literal) ?? []) wakes.push({ detectorId, literal, via: view.via });
    });
    return wakes;
  };
}

const distinct = (wakes: readonly Wake[]): readonly Wake[] => [
  ...new Map(wakes.map((wake) => [JSON.stringify(wake), wake])).values(),
];

type Found = {
  readonly found: readonly Scored[];
  readonly detectors: DetectorSet;
  readonly path: string;
  readonly touches: Touches;
};

function weigh({ found, detectors, path, touches }: Found): Look['weighed'] {
  const all = found.map(placed);
  const left = new Set(resolveOverlaps(all, detectors));
  return all
    .filter(({ scored }) => touches(scored.view, scored.span))
    .map((item) => ({
      item: { ...item, scored: atPath(item.scored, path) },
      beatenBy: left.has(item) ? null : (winnerOver(item, [...left]) ?? 'another account of the same bytes'),
    }));
}

const winnerOver = ({ at }: Placed, left: readonly Placed[]): string | undefined =>
  left.find((other) => [other.at, ...other.parts].some((span) => span.start < at.end && at.start < span.end))?.scored
    .detectorId;
