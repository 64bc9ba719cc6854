import type { TokenShape } from '../detector/index.js';

type Variant = TokenShape['variants'][number];

/** Lengths that issuers choose. A value that has one may be of a kind that is not known here. */
const USUAL_LENGTHS: ReadonlySet<number> = new Set([
  16, 20, 24, 28, 30, 32, 36, 40, 44, 48, 50, 56, 60, 64, 80, 86, 88, 96, 100, 128,
]);
const SHORTEST_LITERAL = 3;
/** A vendor's beginnings may differ by a letter (`ghp_`, `gho_`), but hardly by one of these. */
const FIRST_LETTERS = 2;
/** Characters of another alphabet that a value may have and still be nearly a key. */
const MOST_FOREIGN = 2;
/** Formats of one length, or nearly so, are known; of others one cannot tell what is too short. */
const NARROW = 2;

/** Shares of the least length below which a beginning alone is left: of formats of one length, and of others. */
const [SHORT, SHORT_OF_MANY] = [0.9, 0.75];

const isNarrow = ({ min, max }: Variant): boolean => max - min <= NARROW;
const hasLiteral = (variant: Variant): boolean => literalOf(variant).length >= SHORTEST_LITERAL;

/** Whether a value is a token of this variant, but perhaps for its check characters. */
export function fits({ runs }: Variant, value: string): boolean {
  let ends: ReadonlySet<number> = new Set([0]);
  for (const run of runs) ends = endsOf(run, value, ends);
  return ends.has(value.length);
}

function endsOf({ set, min, max }: Variant['runs'][number], value: string, starts: ReadonlySet<number>): Set<number> {
  const ends = new Set<number>();
  for (const start of starts)
    for (let count = 0, at = start; count <= max; count++, at++) {
      if (count >= min) ends.add(at);
      if (at >= value.length || set[value.charCodeAt(at)] !== 1) break;
    }
  return ends;
}

/** Neither a length nor a beginning: nearly anything may be such a key. */
export const isOpen = (variant: Variant): boolean => !isNarrow(variant) && !hasLiteral(variant);

/**
 * Whether a value that is not of this variant begins as only its tokens do, and is clearly too short or has a foreign character. What
 * is longer may be of a newer kind, and what is a little short may be one cut off.
 */
export function beginsLike(variant: Variant, value: string): boolean {
  if (!hasLiteral(variant) || !value.startsWith(literalOf(variant))) return false;
  if (value.length < variant.min * (isNarrow(variant) ? SHORT : SHORT_OF_MANY)) return true;
  const foreign = foreignIn(variant, value);
  return hasLength(variant, value) && foreign > 0 && foreign <= MOST_FOREIGN;
}

/** Whether a value is right but for its length, for a character or two, or for one character of its beginning. */
export function isNear(variant: Variant, value: string): boolean {
  if (!isNarrow(variant)) return false;
  const foreign = foreignIn(variant, value);
  const isAsLong = hasLength(variant, value);
  const literal = literalOf(variant);
  if (literal.length >= SHORTEST_LITERAL) return isAsLong && foreign <= MOST_FOREIGN && isAlmost(literal, value);
  if (isAsLong) return foreign > 0 && foreign <= MOST_FOREIGN;
  return foreign <= 1 && !USUAL_LENGTHS.has(value.length) && isWithin(value.length, variant);
}

const hasLength = ({ min, max }: Variant, { length }: string): boolean => length >= min && length <= max;

/** Between half as long and half as long again. */
const isWithin = (length: number, { min, max }: Variant): boolean => length * 2 >= min && length * 2 <= max * 3;

const sizeOf = (set: Uint8Array): number => set.reduce((sum, has) => sum + has, 0);

/** The characters that all tokens of a variant begin with. */
function literalOf({ runs }: Variant): string {
  let literal = '';
  for (const { set, min, max } of runs) {
    if (min !== max || sizeOf(set) !== 1) break;
    literal += String.fromCharCode(set.indexOf(1)).repeat(min);
  }
  return literal;
}

/** Whether a value begins with a literal but for one of its first letters. */
function isAlmost(literal: string, value: string): boolean {
  const others = [...literal].flatMap((char, at) => (char === value[at] ? [] : [at]));
  return others.length === 1 && others.every((at) => at < FIRST_LETTERS);
}

function foreignIn({ runs }: Variant, value: string): number {
  let foreign = 0;
  for (let at = 0; at < value.length; at++) if (!runs.some(({ set }) => set[value.charCodeAt(at)] === 1)) foreign++;
  return foreign;
}
