import { VALUE_KINDS, type Facts } from './facts.js';

/**
 * The pieces that a candidate is made of, as numbers below `PIECES`: threes of letters and words of the value, words of the name,
 * words and marks of the rest of the line. A number stands for whatever text has that hash; no text is kept.
 */
export type Pieces = {
  readonly value: readonly number[];
  readonly name: readonly number[];
  readonly line: readonly number[];
};

export const PIECES = 1 << 15;
export const PIECE_GROUPS = ['value', 'name', 'line'] as const satisfies readonly (keyof Pieces)[];

/** What is told apart: the same word is another piece in a name than in a value. */
const [THREE, SHAPE, WORD, WHOLE, NAME_WORD, NAME, FIRST, LAST, PAIR, LEAD, NEAR, TAIL, NEXT, GAP, GAP_WORD, FORM] =
  Array.from({ length: 18 }, (_, nth) => Math.imul(nth + 1, 0x9e3779b1)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
const MOST_BYTES = 60;
const LONGEST_WHOLE = 16;
const PRIME = 0x01000193;

const step = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

function pieceOf(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) & (PIECES - 1);
}

export function piecesOf(facts: Facts): Pieces {
  return { value: valuePieces(facts.value), name: namePieces(facts.words), line: linePieces(facts) };
}

export function valuePieces(value: string): readonly number[] {
  const found = new Set<number>();
  const text = value.slice(0, MOST_BYTES);
  addThrees(found, text);
  found.add(shapeOf(text));
  wordsOf(text, (word) => found.add(pieceOf(word ^ WORD)));
  if (value.length < LONGEST_WHOLE) found.add(pieceOf(hashOf(WHOLE, value.toLowerCase())));
  return [...found];
}

const EDGE = 0x5e;
/** Letters without their case, digits without their worth. */
const folded = (code: number): number => {
  if (code >= 0x41 && code <= 0x5a) return code | 0x20;
  return code >= 0x31 && code <= 0x39 ? 0x30 : code;
};

function addThrees(found: Set<number>, text: string): void {
  let [a, b] = [EDGE, folded(text.charCodeAt(0))];
  for (let at = 1; at <= text.length; at++) {
    const c = at < text.length ? folded(text.charCodeAt(at)) : EDGE;
    found.add(pieceOf(step(step(step(THREE, a), b), c)));
    [a, b] = [b, c];
  }
}

const kindOf = (code: number): number => {
  if (code >= 0x61 && code <= 0x7a) return 1;
  if (code >= 0x41 && code <= 0x5a) return 2;
  return code >= 0x30 && code <= 0x39 ? 3 : code + 4;
};

const LONG_RUN = 4;
const MOST_RUNS = 8;

/** Runs of one kind, by their length up to three: `Abc123!` is an upper-case letter, two lower-case ones, three digits and a mark. */
function shapeOf(text: string): number {
  let [hash, runs] = [SHAPE, 0];
  for (let at = 0; at < text.length && runs < MOST_RUNS; runs++) {
    const kind = kindOf(text.charCodeAt(at));
    const start = at;
    while (at < text.length && kindOf(text.charCodeAt(at)) === kind) at++;
    hash = step(hash, kind * 8 + Math.min(LONG_RUN, at - start));
  }
  return pieceOf(hash);
}

function hashOf(seed: number, text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at));
  return hash;
}

/** Calls `visit` with the hash of each word of two letters or more; `dbUser` is two words. */
function wordsOf(text: string, visit: (hash: number) => void): void {
  let [hash, length, last] = [0, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const isUpper = code >= 0x41 && code <= 0x5a;
    const isLetter = isUpper || (code >= 0x61 && code <= 0x7a);
    if (length > 0 && (!isLetter || (isUpper && last >= 0x61))) {
      if (length > 1) visit(hash);
      [hash, length] = [0, 0];
    }
    if (isLetter) {
      hash = step(hash, code | 0x20);
      length++;
    }
    last = code;
  }
}

export function namePieces(words: readonly string[]): readonly number[] {
  const hashes = words.map((word) => hashOf(0, word));
  const [first, last, before] = [hashes[0], hashes.at(-1), hashes.at(-2)];
  const whole = hashes.reduce(step, NAME);
  if (first === undefined || last === undefined) return [pieceOf(whole)];
  return [
    ...new Set([
      pieceOf(whole),
      ...hashes.map((hash) => pieceOf(hash ^ NAME_WORD)),
      pieceOf(first ^ FIRST),
      pieceOf(last ^ LAST),
      pieceOf(step(step(PAIR, before ?? 0), last)),
    ]),
  ];
}

export function linePieces({ kind, operator, quote, nth, gap, lineLead, lineTail }: Facts): readonly number[] {
  const found = new Set<number>();
  const near = [0, 0, 0];
  wordsOf(lineLead, (word) => {
    found.add(pieceOf(word ^ LEAD));
    near.shift();
    near.push(word);
  });
  near.forEach((word, at) => found.add(pieceOf(step(word ^ NEAR, at))));
  wordsOf(lineTail, (word) => found.add(pieceOf(word ^ TAIL)));
  found.add(pieceOf(hashOf(NEXT, lineTail.slice(0, 2))));
  found.add(pieceOf(hashOf(GAP, gap.slice(0, MOST_BYTES).replace(/\w+/g, 'w'))));
  wordsOf(gap, (word) => found.add(pieceOf(word ^ GAP_WORD)));
  found.add(pieceOf(step(hashOf(step(FORM, VALUE_KINDS.indexOf(kind)), operator + quote), nth)));
  return [...found];
}
