import type { Detector, TokenShape, Variant } from '../detector/index.js';
import { add, setAt } from './variant-bytes.js';

/** How many bytes before and after a literal decide whether it is a hit. */
export const BYTES_BEFORE = 1;
export const BYTES_AFTER = 2;

/**
 * Which bytes may stand beside each literal for any of its detectors to see something: nearly half of all literals in ordinary
 * text are told off by them, before anything is remembered of them. `sets` holds tables of 256 bytes; the other lists say, for
 * each literal, the number of its table for that neighbour. The first table allows everything; there are at most 256.
 */
export type Neighbours = {
  readonly sets: Uint8Array;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly second: Uint8Array;
};

type Beside = { readonly before: Uint8Array; readonly after: Uint8Array; readonly second: Uint8Array };
export type LiteralTarget = { readonly detector: Detector; readonly text: string; readonly offset: number };

const SIZE = 256;
const MOST_TABLES = 256;
const everything = (): Uint8Array => new Uint8Array(SIZE).fill(1);

/** Tables that allow everything beside `count` literals. */
export const anyNeighbours = (count: number): Neighbours => ({
  sets: everything(),
  before: new Uint8Array(count),
  after: new Uint8Array(count),
  second: new Uint8Array(count),
});

/** For each literal the detectors that it wakes, in the order of the literals' ids. */
export function neighboursOf(literals: readonly (readonly LiteralTarget[])[]): Neighbours {
  const tables = new Tables();
  tables.placeOf(everything());
  const all = literals.map((targets) => targets.map(besideTarget));
  const listOf = (side: keyof Beside): Uint8Array =>
    Uint8Array.from(all, (targets) => tables.placeOf(union(targets.map((beside) => beside[side]))));
  const lists = { before: listOf('before'), after: listOf('after'), second: listOf('second') };
  return { ...lists, sets: tables.joined() };
}

/** Distinct tables, one behind the other. */
class Tables {
  readonly #places = new Map<string, number>();
  readonly #sets: Uint8Array[] = [];

  /** The number of a table. Where there are too many, that of the one which allows everything. */
  placeOf(set: Uint8Array): number {
    const key = Buffer.from(set).toString('latin1');
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#sets.length;
    if (place === MOST_TABLES) return 0;
    this.#sets.push(set);
    this.#places.set(key, place);
    return place;
  }

  joined(): Uint8Array {
    const sets = new Uint8Array(this.#sets.length * SIZE);
    this.#sets.forEach((set, index) => sets.set(set, index * SIZE));
    return sets;
  }
}

function union(sets: readonly Uint8Array[]): Uint8Array {
  const [first, ...others] = sets;
  if (first === undefined) return everything();
  if (others.length === 0) return first;
  const all = Uint8Array.from(first);
  for (const set of others) add(all, set);
  return all;
}

function besideTarget({ detector, text, offset }: LiteralTarget): Beside {
  const { shape } = detector;
  const anything = { before: everything(), after: everything(), second: everything() };
  if (shape.kind !== 'token') return anything;
  if (shape.literals.length === 0) return { ...anything, after: afterWord(text) };
  const end = offset + text.length;
  return {
    before: offset === 0 ? beforeToken(shape) : bytesAt(shape, { text, offset }, offset - 1),
    after: bytesAt(shape, { text, offset }, end),
    second: bytesAt(shape, { text, offset }, end + 1),
  };
}

/** What may stand before a token; after a backslash, the letter of an escape may as well. */
function beforeToken(shape: TokenShape): Uint8Array {
  const set = Uint8Array.from(shape.notBefore, (not) => (not === 1 ? 0 : 1));
  for (const letter of 'nrtbfv0') set[letter.charCodeAt(0)] = 1;
  return set;
}

/** All but the small letters with which a word goes on (`near.ts` says what may be written on to the name of a service). */
function afterWord(text: string): Uint8Array {
  const set = everything();
  if (!/[a-z]$/i.test(text)) return set;
  for (const letter of 'efghjmnqrvxyz') set[letter.charCodeAt(0)] = 0;
  return set;
}

/** The bytes that may stand `position` bytes after the token's start where it holds the literal; all where it may end before. */
function bytesAt(
  shape: TokenShape,
  literal: { readonly text: string; readonly offset: number },
  position: number,
): Uint8Array {
  const set = new Uint8Array(SIZE);
  for (const variant of shape.variants) {
    if (!fits(variant, literal.text, literal.offset)) continue;
    const here = setAt(variant, position);
    if (here === null) return everything();
    add(set, here);
  }
  return set;
}

/** Whether a variant may hold the literal there, in any case. */
export const fits = (variant: Variant, text: string, offset: number): boolean =>
  [...text].every((char, index) => takes(variant, offset + index, char));

const takes = (variant: Variant, position: number, char: string): boolean => {
  const set = setAt(variant, position);
  return set === null || [char, char.toLowerCase(), char.toUpperCase()].some((form) => set[form.charCodeAt(0)] === 1);
};
