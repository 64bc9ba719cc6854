import { literalTexts, type Detector, type Shape } from '../detector/index.js';

/** Bits of chance in the shortest token of a shape: what a stranger would have to guess. */
export function randomBits(shape: Shape): number {
  if (shape.kind !== 'token') return 0;
  return Math.min(
    ...shape.variants.map((variant) =>
      variant.runs.reduce((bits, run) => {
        const size = run.set.reduce((sum, has) => sum + has, 0);
        return bits + run.min * Math.log2(Math.max(1, size));
      }, 0),
    ),
  );
}

/**
 * The share of true secrets among what fits a shape, before any evidence. Declared by the detector, or read off the shape: with
 * a literal of its own and a long random part hardly anything else fits; a bare run beside a word is doubtful.
 */
export function priorOf(detector: Detector): number {
  if (detector.prior !== undefined) return detector.prior;
  const { shape } = detector;
  const longest = Math.min(...literalTexts(detector).map((text) => text.length));
  if (shape.kind !== 'token') return 0.8;
  if (shape.literals.length === 0) return randomBits(shape) >= 100 ? 0.55 : 0.4;
  const bits = randomBits(shape);
  if (bits >= 90 && longest >= 4) return 0.95;
  return bits >= 50 ? 0.85 : 0.6;
}
