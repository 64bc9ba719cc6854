import { WORD_HASHES } from './word-table.js';

const PACKED = Buffer.from(WORD_HASHES, 'base64');
const COUNT = PACKED.length / 4;
const RANK_BITS = 3;

/** The rank of a word that is not in the table. */
export const UNRANKED = 4;

/** How usual a word of lower-case letters is in names, programs and prose: 0 for the most frequent to 3, `UNRANKED` for all others. */
export function wordRank(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  const wanted = (hash & ~RANK_BITS) >>> 0;
  let [low, high] = [0, COUNT];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (PACKED.readUInt32LE(middle * 4) < wanted) low = middle + 1;
    else high = middle;
  }
  const found = low < COUNT ? PACKED.readUInt32LE(low * 4) : 0;
  return low < COUNT && (found & ~RANK_BITS) >>> 0 === wanted ? found & RANK_BITS : UNRANKED;
}
