import { fits, type LiteralTarget } from './neighbours.js';
import { setAt } from './variant-bytes.js';

/**
 * Literals are found in upper and lower case; most formats are written in one way only. For each literal, by bits, which of its first
 * 32 letters every detector that it wakes needs as they are written (`fixed`), and which of those are large letters.
 */
export type LetterCase = { readonly fixed: Uint32Array; readonly large: Uint32Array };

const MOST = 32;
const CASE_BIT = 0x20;

/** That allows any case of `count` literals. */
export const anyCase = (count: number): LetterCase => ({
  fixed: new Uint32Array(count),
  large: new Uint32Array(count),
});

/** For each literal the detectors that it wakes, in the order of the literals' ids. */
export function letterCaseOf(literals: readonly (readonly LiteralTarget[])[]): LetterCase {
  const found = anyCase(literals.length);
  literals.forEach((targets, literal) => {
    const text = targets[0]?.text ?? '';
    for (let index = 0; index < Math.min(text.length, MOST); index++) {
      if (!/[a-z]/i.test(text[index] ?? '')) continue;
      const [small, large] = formsAt(text, index);
      const asSmall = targets.some((target) => allows(target, index, small));
      const asLarge = targets.some((target) => allows(target, index, large));
      if (asSmall === asLarge) continue;
      found.fixed[literal] = (found.fixed[literal] as number) | (1 << index);
      if (asLarge) found.large[literal] = (found.large[literal] as number) | (1 << index);
    }
  });
  return found;
}

/** Whether the letters at `start` are written as they must be. */
export function isWritten(bytes: Uint8Array, start: number, fixed: number, large: number): boolean {
  let at = start;
  for (let left = fixed; left !== 0; left >>>= 1) {
    const isLarge = ((bytes[at] as number) & CASE_BIT) === 0;
    if ((left & 1) === 1 && isLarge !== (((large >>> (at - start)) & 1) === 1)) return false;
    at++;
  }
  return true;
}

const formsAt = (text: string, index: number): readonly [small: string, large: string] => {
  const char = text[index] ?? '';
  return [char.toLowerCase(), char.toUpperCase()];
};

function allows({ detector: { shape }, text, offset }: LiteralTarget, index: number, form: string): boolean {
  if (shape.kind === 'pattern') return !shape.exactCase || text[index] === form;
  if (shape.kind === 'finder' || shape.literals.length === 0) return true;
  return shape.variants.some((variant) => {
    if (!fits(variant, text, offset)) return false;
    const set = setAt(variant, offset + index);
    return set === null || set[form.charCodeAt(0)] === 1;
  });
}
