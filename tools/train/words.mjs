// Ranks the words of names, programs and prose by how many files have them, so that the model can tell a word that programs are made
// of from one that somebody chose. Corpus: as for trigrams.mjs, the declarations and read-me files that the lockfile pins.
// Usage: node tools/train/words.mjs > src/score/word-table.ts
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const RANKS = [150, 500, 1400, 4000];

const files = new Map();
for (const path of readdirSync('node_modules', { recursive: true })
  .filter((name) => /(?:\.d\.[cm]?ts|\.md)$/i.test(name))
  .toSorted()) {
  const text = readFileSync(join('node_modules', path), 'latin1');
  const words = text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  for (const word of new Set(words))
    if (word.length > 2 && word.length < 16) files.set(word, (files.get(word) ?? 0) + 1);
}
const ranked = [...files].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);

/** FNV-1a of the word in 30 bits, and its rank in two. */
const entry = (word, rank) => {
  let hash = 0x811c9dc5;
  for (const char of Buffer.from(word)) hash = Math.imul(hash ^ char, 0x01000193);
  return ((hash & ~3) | rank) >>> 0;
};
const entries = ranked
  .slice(0, RANKS.at(-1))
  .map((word, at) =>
    entry(
      word,
      RANKS.findIndex((end) => at < end),
    ),
  )
  .sort((a, b) => a - b);
const packed = Buffer.alloc(entries.length * 4);
entries.forEach((each, at) => packed.writeUInt32LE(each, at * 4));
console.log('// Made by tools/train/words.mjs; do not edit.');
console.log(
  `/** Hashes of the ${entries.length} words that most files have, in order, each with its rank in the lowest two bits; in base64. */`,
);
console.log('export const WORD_HASHES =');
console.log(
  packed
    .toString('base64')
    .match(/.{1,112}/g)
    .map((line) => `  '${line}'`)
    .join(' +\n') + ';',
);
