import { alphabet, type Alphabet } from './alphabet.js';
import type { Part } from './part.js';

/** A run of bytes of one set. A literal character is a run of one byte of a set of one. */
export type Run = { readonly set: Uint8Array; readonly min: number; readonly max: number };

/**
 * One way through a template, with all choices made. `deterministic` variants can be matched byte by byte without going back,
 * because no run that may vary in length is followed by a byte that it could itself take.
 */
export type Variant = {
  readonly runs: readonly Run[];
  readonly deterministic: boolean;
  readonly min: number;
  readonly max: number;
};

/** More ways than this through one template make it slow to match and hard to understand. */
const MOST_VARIANTS = 64;

/** Every way through `parts`, in the order in which they are written, the longer of an optional part first. */
export function variantsOf(parts: readonly Part[]): readonly Variant[] {
  return sequences(parts).map((runs) => {
    const joined = joinRuns(runs);
    return {
      runs: joined,
      deterministic: isDeterministic(joined),
      min: joined.reduce((sum, run) => sum + run.min, 0),
      max: joined.reduce((sum, run) => sum + run.max, 0),
    };
  });
}

function sequences(parts: readonly Part[]): readonly (readonly Run[])[] {
  let found: readonly (readonly Run[])[] = [[]];
  for (const part of parts) {
    const ways = waysThrough(part);
    found = found.flatMap((head) => ways.map((tail) => [...head, ...tail]));
    if (found.length > MOST_VARIANTS)
      throw new RangeError(`a template may not have more than ${MOST_VARIANTS} variants`);
  }
  return found;
}

function waysThrough(part: Part): readonly (readonly Run[])[] {
  switch (part.kind) {
    case 'literal':
      return [[...part.text].map((char) => ({ set: single(char), min: 1, max: 1 }))];
    case 'chars':
      return [[{ set: part.alphabet.has, min: part.min, max: part.max }]];
    case 'checksum':
      return [[{ set: part.alphabet.has, min: part.length, max: part.length }]];
    case 'optional':
      return [...sequences(part.parts), []];
    case 'oneOf':
      return part.options.flatMap(sequences);
  }
}

const single = (char: string): Uint8Array => {
  const set: Alphabet = alphabet(char, char);
  return set.has;
};

/** Neighbouring runs of the same set become one: `hex(8)` and `hex(4)` are `hex(12)`. */
function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && sameSet(last.set, run.set)) {
      joined[joined.length - 1] = { set: run.set, min: last.min + run.min, max: last.max + run.max };
    } else joined.push(run);
  }
  return joined;
}

const sameSet = (a: Uint8Array, b: Uint8Array): boolean => a === b || Buffer.compare(a, b) === 0;

function isDeterministic(runs: readonly Run[]): boolean {
  return runs.every((run, index) => run.min === run.max || !canFollow(runs, index));
}

/** Whether the byte after run `index` could also belong to that run. */
function canFollow(runs: readonly Run[], index: number): boolean {
  const set = runs[index]?.set;
  for (const next of runs.slice(index + 1)) {
    if (set?.some((has, byte) => has === 1 && next.set[byte] === 1)) return true;
    if (next.min > 0) return false;
  }
  return false;
}

/**
 * Where a variant that begins at `at` ends, or -1. Only for deterministic variants; the caller checks what stands around.
 */
export function matchVariant(variant: Variant, bytes: Uint8Array, at: number): number {
  let position = at;
  const { runs } = variant;
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index] as Run;
    const stop = Math.min(bytes.length, position + run.max);
    const begin = position;
    while (position < stop && run.set[bytes[position] as number] === 1) position++;
    if (position - begin < run.min) return -1;
  }
  return position;
}
