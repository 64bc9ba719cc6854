import { literalTexts, type Detector } from '../detector/index.js';
import { compileAutomaton, type Automaton } from './automaton.js';
import { letterCaseOf } from './letter-case.js';
import { neighboursOf, type LiteralTarget } from './neighbours.js';

/**
 * All literals of a set of detectors, compiled. The detectors that literal `k` wakes are the pairs (detector, offset of the
 * literal from the token's start) at `targets[2 * i]` for `i` from `targetStarts[k]` to `targetStarts[k + 1]`.
 */
export type CompiledLiterals = {
  readonly automaton: Automaton;
  readonly targetStarts: Int32Array;
  readonly targets: Int32Array;
};

/** One automaton literal for each distinct text, with all detectors that it wakes. */
export function compileLiterals(detectors: readonly Detector[]): CompiledLiterals {
  const byText = new Map<string, (LiteralTarget & { readonly index: number })[]>();
  detectors.forEach((detector, index) => {
    for (const { text, offset } of offsetsOf(detector)) {
      const key = text.toLowerCase();
      const known = byText.get(key) ?? [];
      byText.set(key, known);
      known.push({ detector, index, text, offset });
    }
  });
  const targets = [...byText.values()];
  const targetStarts = new Int32Array(byText.size + 1);
  targets.forEach((list, literal) => {
    targetStarts[literal + 1] = (targetStarts[literal] ?? 0) + list.length;
  });
  return {
    automaton: compileAutomaton([...byText.keys()], {
      neighbours: neighboursOf(targets),
      letterCase: letterCaseOf(targets),
    }),
    targetStarts,
    targets: Int32Array.from(targets.flat().flatMap(({ index, offset }) => [index, offset])),
  };
}

function offsetsOf(detector: Detector): readonly { readonly text: string; readonly offset: number }[] {
  const { shape } = detector;
  if (shape.kind === 'token' && shape.literals.length > 0) return shape.literals;
  return literalTexts(detector).map((text) => ({ text, offset: 0 }));
}
