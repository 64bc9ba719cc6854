import { REASONS, type Feature, type Reason } from './feature.js';
import type { Facts } from './facts.js';
import { NAME_FEATURES } from './name-features.js';
import { AROUND_FEATURES, SAME_FEATURE, aroundOf } from './around-features.js';
import { SYNTAX_FEATURES } from './syntax-features.js';
import { WORD_FEATURES, wordsIn } from './word-features.js';
import { PIECE_GROUPS, linePieces, namePieces, valuePieces, type Pieces } from './pieces.js';
import { COUNT_FEATURES, VALUE_FEATURES, Counts } from './value-features.js';

export { factsOf, valueKind, CONTEXT_REACH, type Facts, type ValueKind } from './facts.js';
export { PIECES, PIECE_GROUPS, piecesOf, type Pieces } from './pieces.js';
export { REASONS, type Reason };

/** What rests on the value and its name alone. */
const OWN: readonly Feature[] = [...VALUE_FEATURES, ...NAME_FEATURES];
/** What rests on the bytes round them as well. */
const PLACED: readonly Feature[] = [...SYNTAX_FEATURES, SAME_FEATURE];

const PIECE_REASONS: Readonly<Record<keyof Pieces, Reason>> = { value: 'words', name: 'name', line: 'line' };

/** What the model is told of a candidate, in the order of the numbers. The last of them are what its pieces say. */
export const FEATURES: readonly { readonly id: string; readonly reason: Reason }[] = [
  ...COUNT_FEATURES.map(([id, reason]) => ({ id, reason })),
  ...WORD_FEATURES.map(([id, reason]) => ({ id, reason })),
  ...AROUND_FEATURES.map(([id, reason]) => ({ id, reason })),
  ...[...OWN, ...PLACED].map(({ id, reason }) => ({ id, reason })),
  ...PIECE_GROUPS.map((group) => ({ id: `pieces-${group}`, reason: PIECE_REASONS[group] })),
];

const AROUND_FROM = COUNT_FEATURES.length + WORD_FEATURES.length;
const OWN_FROM = AROUND_FROM + AROUND_FEATURES.length;
const PLACED_FROM = OWN_FROM + OWN.length;
const PIECES_FROM = PLACED_FROM + PLACED.length;

/** What the pieces of a group say, as log-odds. */
export type TellPieces = (group: keyof Pieces, pieces: readonly number[]) => number;

/** Names with values that are kept, and how many of them share a block: small arrays of their own cost more than what they hold. */
const MOST_KEPT = 1024;
const KEPT_IN_BLOCK = 64;

/**
 * The numbers of candidates. In the versions of a file one value stands in ever other surroundings, so what rests on the value and
 * its name is kept; that changes no number.
 */
export class Vectors {
  readonly #own = new Map<string, Float64Array>();
  readonly #tell: TellPieces | null;
  readonly #vector = new Float64Array(FEATURES.length);
  #block = new Float64Array(0);

  /** Without `tell` the last numbers are left at 0: the trainer fills them in. */
  constructor(tell: TellPieces | null = null) {
    this.#tell = tell;
  }

  /** What is given is overwritten by the next call. */
  of(facts: Facts): Float64Array {
    const vector = this.#vector;
    const key = `${facts.kind}\0${facts.name}\0${facts.value}`;
    const own = this.#own.get(key);
    if (own === undefined) {
      addOwn(vector, facts, this.#tell);
      this.#keep(key, vector);
    } else vector.set(own);
    addPlace(vector, facts, this.#tell);
    return vector;
  }

  #keep(key: string, vector: Float64Array): void {
    const { length } = vector;
    if (this.#own.size >= MOST_KEPT) this.#own.clear();
    if (this.#block.length < length) this.#block = new Float64Array(KEPT_IN_BLOCK * length);
    const kept = this.#block.subarray(0, length);
    this.#block = this.#block.subarray(length);
    kept.set(vector);
    this.#own.set(key, kept);
  }
}

function addOwn(vector: Float64Array, facts: Facts, tell: TellPieces | null): void {
  const counts = new Counts(facts.bytes);
  let at = 0;
  for (const [, , of] of COUNT_FEATURES) vector[at++] = of(counts);
  const words = wordsIn(facts.value);
  for (const [, , of] of WORD_FEATURES) vector[at++] = of(words);
  at = OWN_FROM;
  for (const feature of OWN) vector[at++] = feature.of(facts);
  if (tell !== null) {
    vector[PIECES_FROM + PIECE_GROUPS.indexOf('value')] = tell('value', valuePieces(facts.value));
    vector[PIECES_FROM + PIECE_GROUPS.indexOf('name')] = tell('name', namePieces(facts.words));
  }
}

function addPlace(vector: Float64Array, facts: Facts, tell: TellPieces | null): void {
  const around = aroundOf(facts.lead, facts.tail);
  let at = AROUND_FROM;
  for (const [, , of] of AROUND_FEATURES) vector[at++] = of(around);
  at = PLACED_FROM;
  for (const feature of PLACED) vector[at++] = feature.of(facts);
  if (tell !== null) vector[PIECES_FROM + PIECE_GROUPS.indexOf('line')] = tell('line', linePieces(facts));
}
