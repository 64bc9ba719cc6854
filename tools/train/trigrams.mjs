// Trains the character-trigram model: how usual it is, in names and prose, that one letter follows two others.
// Corpus: the declarations and read-me files of the dependencies that the lockfile pins, so that anyone gets the same table.
// Usage: node tools/train/trigrams.mjs > src/score/trigram-table.ts
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SYMBOLS = 28; // a to z, digit, anything else (also the edge of a word)
const symbolOf = (code) => {
  const folded = code >= 65 && code <= 90 ? code + 32 : code;
  if (folded >= 97 && folded <= 122) return folded - 97;
  return code >= 48 && code <= 57 ? 26 : 27;
};

const counts = new Float64Array(SYMBOLS ** 3);
const corpus = readdirSync('node_modules', { recursive: true })
  .filter((path) => /(?:\.d\.[cm]?ts|\.md)$/i.test(path))
  .toSorted();
const seen = new Set();
for (const path of corpus) {
  const text = readFileSync(join('node_modules', path), 'latin1');
  // Each distinct word counts once per file: a table of constants would otherwise drown the language.
  for (const word of new Set(text.split(/[^A-Za-z]+/))) {
    if (word.length < 3 || word.length > 24) continue;
    const key = `${word.toLowerCase()}`;
    const weight = seen.has(key) ? 0.1 : 1;
    seen.add(key);
    const padded = ` ${word} `;
    for (let at = 0; at + 2 < padded.length; at++) {
      const [a, b, c] = [0, 1, 2].map((offset) => symbolOf(padded.charCodeAt(at + offset)));
      counts[(a * SYMBOLS + b) * SYMBOLS + c] += weight;
    }
  }
}

// log2 P(c | a, b), smoothed towards uniform, held between 0 and -10.5 bits, in 16 steps of 0.7 bits: one hex digit each.
const STEP = 0.7;
let digits = '';
for (let pair = 0; pair < SYMBOLS ** 2; pair++) {
  const row = counts.subarray(pair * SYMBOLS, (pair + 1) * SYMBOLS);
  const total = row.reduce((sum, count) => sum + count, 0);
  for (const count of row) {
    const bits = -Math.log2((count + 0.3) / (total + 0.3 * SYMBOLS));
    digits += Math.min(15, Math.round(bits / STEP)).toString(16);
  }
}
console.log(`// Made by tools/train/trigrams.mjs from ${seen.size} distinct words; do not edit.`);
console.log('/** Steps of 0.7 bits, one hex digit for each of 28 × 28 × 28 trigrams of a–z, digit, other. */');
console.log('export const TRIGRAM_STEPS =');
const lines = digits.match(/.{1,112}/g);
console.log(lines.map((line) => `  '${line}'`).join(' +\n') + ';');
