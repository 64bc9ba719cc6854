import { TRIGRAM_STEPS } from './trigram-table.js';

const SYMBOLS = 28;
const DIGIT = 26;
const OTHER = 27;
const BITS_PER_STEP = 0.7;
/** Fewer trigrams than this look like words by chance too often. */
const FEWEST = 5;

const symbolOf = (byte: number): number => {
  const folded = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
  if (folded >= 0x61 && folded <= 0x7a) return folded - 0x61;
  return byte >= 0x30 && byte <= 0x39 ? DIGIT : OTHER;
};

const stepsOf = (trigram: number): number => {
  const code = TRIGRAM_STEPS.charCodeAt(trigram);
  return code >= 0x61 ? code - 0x57 : code - 0x30;
};

/**
 * Mean surprise of the letters in bits, under a model of names and prose: about 3 for words, 6 and more for random letters.
 * Only trigrams of letters count; null where there are too few to tell.
 */
export function surprise(bytes: Uint8Array): number | null {
  let bits = 0;
  let count = 0;
  for (let at = 2; at < bytes.length; at++) {
    const [a, b, c] = [
      symbolOf(bytes[at - 2] as number),
      symbolOf(bytes[at - 1] as number),
      symbolOf(bytes[at] as number),
    ];
    if (a >= DIGIT || b >= DIGIT || c >= DIGIT) continue;
    bits += stepsOf((a * SYMBOLS + b) * SYMBOLS + c) * BITS_PER_STEP;
    count++;
  }
  return count < FEWEST ? null : bits / count;
}

/** Letters of a window: enough for a word, few enough that one word among chance shows. */
const WINDOW = 5;

/** Surprise in bits a letter: the mean, and the least and the most of windows of five trigrams that follow each other. */
export type Surprises = { readonly mean: number; readonly least: number; readonly most: number };

/** One word in a random text, one random piece between words show in the windows. -1 where no run of letters is long enough. */
export function surprises(bytes: Uint8Array): Surprises {
  const recent = [0, 0, 0, 0, 0];
  let [least, most, sum, run, total, count] = [Infinity, -1, 0, 0, 0, 0];
  let [a, b] = [OTHER, OTHER];
  for (const byte of bytes) {
    const c = symbolOf(byte);
    if (a < DIGIT && b < DIGIT && c < DIGIT) {
      const step = stepsOf((a * SYMBOLS + b) * SYMBOLS + c);
      sum += step - (run >= WINDOW ? (recent[run % WINDOW] as number) : 0);
      recent[run++ % WINDOW] = step;
      total += step;
      count++;
      if (run >= WINDOW && sum < least) least = sum;
      if (run >= WINDOW && sum > most) most = sum;
    } else {
      run = 0;
      sum = 0;
    }
    a = b;
    b = c;
  }
  const mean = count < FEWEST ? -1 : (total / count) * BITS_PER_STEP;
  const scale = BITS_PER_STEP / WINDOW;
  return most < 0 ? { mean, least: -1, most: -1 } : { mean, least: least * scale, most: most * scale };
}
