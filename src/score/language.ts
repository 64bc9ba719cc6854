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
