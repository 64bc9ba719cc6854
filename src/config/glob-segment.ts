import { ANY } from './wildcard.js';

/** Tells whether one UTF-16 code unit matches. */
export type CharacterTest = (character: string) => boolean;

/** Reads one part of a glob. What is not closed stands for itself. */
export function parseSegment(part: string): readonly (CharacterTest | typeof ANY)[] {
  const tests: (CharacterTest | typeof ANY)[] = [];
  for (let at = 0; at < part.length;) {
    const set = part[at] === '[' ? setAt(part, at) : null;
    if (set !== null) {
      tests.push(set.test);
      at = set.end;
    } else if (part[at] === '\\' && at + 1 < part.length) {
      tests.push(literal(part[at + 1]));
      at += 2;
    } else {
      tests.push(single(part[at]));
      at += 1;
    }
  }
  return tests;
}

function single(character: string | undefined): CharacterTest | typeof ANY {
  if (character === '*') return ANY;
  return character === '?' ? () => true : literal(character);
}

const literal =
  (wanted: string | undefined): CharacterTest =>
  (character) =>
    character === wanted;

/** The set of characters that opens at `start`: `[abc]`, `[a-z]`, `[!a-z]` or `[^a-z]`. A `]` that comes first is one of the set. */
function setAt(part: string, start: number): { readonly test: CharacterTest; readonly end: number } | null {
  const shape = /\[([!^]?)(\]?[^\]]*)\]/y;
  shape.lastIndex = start;
  const found = shape.exec(part);
  const [whole = '', not = '', body = ''] = found ?? [];
  if (found === null || body === '') return null;
  const ranges = rangesOf(body);
  const inside: CharacterTest = (character) => ranges.some(([low, high]) => low <= character && character <= high);
  return { test: not === '' ? inside : (character) => !inside(character), end: start + whole.length };
}

function rangesOf(body: string): readonly (readonly [string, string])[] {
  const ranges = body.matchAll(/\\?(.)(?:-\\?(.))?/gs);
  return Array.from(ranges, ([, low = '', high = low]) => [low, high] as const);
}
