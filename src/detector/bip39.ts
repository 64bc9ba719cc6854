import { hashOf } from '../model/index.js';
import { bip39Words } from './bip39-words.js';
import type { Rng } from './rng.js';

const BITS = 11;

/** Places of the words of BIP 39, read once for each that asks. */
export interface SeedWords {
  /** Whether the words are of the list, 12, 15, 18, 21 or 24, and their last bits the check sum of the others. */
  isPhrase(words: readonly string[]): boolean;
  has(word: string): boolean;
  /** A phrase with a right check sum. */
  sample(rng: Rng, count: number): string;
}

export function seedWords(): SeedWords {
  let list: readonly string[] | undefined;
  let places: ReadonlyMap<string, number> | undefined;
  const words = (): readonly string[] => (list ??= bip39Words());
  const placeOf = (word: string): number | undefined =>
    (places ??= new Map(words().map((known, place) => [known, place]))).get(word);
  return {
    has: (word) => placeOf(word) !== undefined,
    isPhrase: (phrase) => {
      if (![12, 15, 18, 21, 24].includes(phrase.length)) return false;
      let bits = '';
      for (const word of phrase) {
        const place = placeOf(word);
        if (place === undefined) return false;
        bits += place.toString(2).padStart(BITS, '0');
      }
      const size = (bits.length * 32) / 33;
      return checkBits(bits.slice(0, size)) === bits.slice(size);
    },
    sample: (rng, count) => {
      const entropy = rng.text('01', (count * BITS * 32) / 33);
      const bits = entropy + checkBits(entropy);
      return Array.from(
        { length: count },
        (_, at) => words()[Number.parseInt(bits.slice(at * BITS, at * BITS + BITS), 2)],
      ).join(' ');
    },
  };
}

/** One bit for every 32 of the entropy: the first of its SHA-256. */
function checkBits(entropy: string): string {
  const bytes = Uint8Array.from({ length: entropy.length / 8 }, (_, at) =>
    Number.parseInt(entropy.slice(at * 8, at * 8 + 8), 2),
  );
  return (hashOf('sha256', [bytes])[0] ?? 0)
    .toString(2)
    .padStart(8, '0')
    .slice(0, entropy.length / 32);
}
