import { ALPHABETS, type Alphabet } from './alphabet.js';
import type { Rng } from './rng.js';

/** What a token template is made of. */
export type Part =
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'chars';
      readonly alphabet: Alphabet;
      readonly min: number;
      readonly max: number;
      readonly make?: (rng: Rng) => string;
    }
  | { readonly kind: 'oneOf'; readonly options: readonly (readonly Part[])[] }
  | { readonly kind: 'optional'; readonly parts: readonly Part[] }
  | {
      readonly kind: 'checksum';
      readonly alphabet: Alphabet;
      readonly length: number;
      readonly compute: (before: string) => string;
    };

/** What may stand between the literals of a template: a part, several, or plain text. */
export type PartLike = Part | readonly Part[] | string;

export const partsOf = (like: PartLike): readonly Part[] => {
  if (typeof like === 'string') return like === '' ? [] : [{ kind: 'literal', text: like }];
  return 'kind' in like ? [like] : like;
};

/** `min` to `max` characters of an alphabet; exactly `min` where `max` is left out. */
export function chars(of: Alphabet, min: number, max: number = min): Part {
  if (!(Number.isInteger(min) && Number.isInteger(max) && min >= 0 && max >= min && max >= 1)) {
    throw new RangeError(`a part of ${of.name} needs 0 <= min <= max, not ${min} and ${max}`);
  }
  return { kind: 'chars', alphabet: of, min, max };
}

type Counted = (min: number, max?: number) => Part;
const counted =
  (of: Alphabet): Counted =>
  (min, max) =>
    chars(of, min, max);

export const digits = counted(ALPHABETS.digits);
export const hex = counted(ALPHABETS.hex);
export const upperHex = counted(ALPHABETS.upperHex);
export const anyHex = counted(ALPHABETS.anyHex);
export const lower = counted(ALPHABETS.lower);
export const upper = counted(ALPHABETS.upper);
export const letters = counted(ALPHABETS.letters);
export const base36 = counted(ALPHABETS.base36);
export const upperBase36 = counted(ALPHABETS.upperBase36);
export const base32 = counted(ALPHABETS.base32);
export const base58 = counted(ALPHABETS.base58);
export const base62 = counted(ALPHABETS.base62);
export const word = counted(ALPHABETS.word);
export const base64 = counted(ALPHABETS.base64);
export const base64url = counted(ALPHABETS.base64url);
export const base64Padded = counted(ALPHABETS.base64Padded);
export const dotted = counted(ALPHABETS.dotted);

/** One of several texts or sequences of parts. */
export const oneOf = (...options: readonly PartLike[]): Part => ({ kind: 'oneOf', options: options.map(partsOf) });

/** Parts that may be missing. */
export const optional = (...parts: readonly PartLike[]): Part => ({ kind: 'optional', parts: parts.flatMap(partsOf) });

/**
 * Check characters at the end of a token: `compute` gets all text before them and returns `length` characters of the alphabet.
 * A token whose check characters differ is not reported.
 */
export const checksum = (of: Alphabet, length: number, compute: (before: string) => string): Part => ({
  kind: 'checksum',
  alphabet: of,
  length,
  compute,
});

const dash: Part = { kind: 'literal', text: '-' };

/** A UUID in lower case; `uuid(true)` in either case. */
export const uuid = (anyCase = false): readonly Part[] => {
  const group = anyCase ? anyHex : hex;
  return [group(8), dash, group(4), dash, group(4), dash, group(4), dash, group(12)];
};

/** The same part with a generator of its own, for text whose characters are not free (a date, a base64 of JSON). */
export const made = (part: Part, make: (rng: Rng) => string): Part => {
  if (part.kind !== 'chars') throw new TypeError('made() takes a counted part');
  return { ...part, make };
};
