import { DEFAULT_NEAR_BEFORE, DEFAULT_PART_WITHIN, type Detector, type Shape } from '../detector/index.js';

/** Bytes before the start and after the end of a literal. */
export type Reach = { readonly before: number; readonly after: number };

/** How far round a secret the scorer reads its line (`CONTEXT_REACH`), and a little for edges and escapes. */
const CONTEXT = 176;

/**
 * All bytes on which it depends whether a detector sees something at one of its literals, what, and how sure the scorer is:
 * the shape, the words near it, its further halves and the context of the line. A little too much is right, too little wrong.
 */
export function detectorReach(detector: Detector): Reach {
  const { shape, near, parts } = detector;
  const words = near === undefined ? 0 : Math.max(...near.words.map((word) => word.length)) + 9;
  const [nearBefore, nearAfter] = [
    near === undefined ? 0 : (near.before ?? DEFAULT_NEAR_BEFORE) + words,
    near?.after ? near.after + words : 0,
  ];
  const apart = Math.max(0, ...parts.map((part) => (part.within ?? DEFAULT_PART_WITHIN) + part.shape.maxLength + 2));
  const own = shapeReach(shape, { nearBefore, nearAfter });
  const around = Math.max(CONTEXT, apart);
  return { before: own.before + Math.max(around, nearBefore), after: own.after + Math.max(around, nearAfter) };
}

function shapeReach(
  shape: Shape,
  { nearBefore, nearAfter }: { readonly nearBefore: number; readonly nearAfter: number },
): Reach {
  if (shape.kind !== 'token') return { before: shape.before + 2, after: shape.after + 2 };
  if (shape.literals.length > 0)
    return { before: Math.max(...shape.literals.map(({ offset }) => offset)) + 2, after: shape.maxLength + 2 };
  // Woken by a word: the token stands after it, or before it, no farther than the word may be.
  return { before: nearAfter + shape.maxLength + 12, after: nearBefore + shape.maxLength + 12 };
}
