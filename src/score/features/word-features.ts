import { UNRANKED, wordRank } from '../words.js';
import type { Feature } from './feature.js';

/** The words of a value, as names and prose are made of them. */
export type Words = {
  /** The rank of the whole value, where it is one word: -1 where it is none. */
  readonly whole: number;
  readonly count: number;
  readonly unranked: number;
  readonly least: number;
  readonly mean: number;
  /** The share of the value's characters that stand in words of the table. */
  readonly covered: number;
};

const MOST_WORDS = 12;
const NO_WORDS: Words = { whole: -1, count: 0, unranked: 0, least: -1, mean: -1, covered: 0 };

export function wordsIn(value: string): Words {
  if (value.length > 120) return NO_WORDS;
  const words = value
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/, MOST_WORDS)
    .filter((word) => word.length > 2);
  if (words.length === 0) return NO_WORDS;
  const ranks = words.map(wordRank);
  const unranked = ranks.filter((rank) => rank === UNRANKED).length;
  const covered = words.reduce((sum, word, at) => sum + (ranks[at] === UNRANKED ? 0 : word.length), 0);
  return {
    whole: words.length === 1 && words[0]?.length === value.length ? (ranks[0] ?? -1) : -1,
    count: words.length,
    unranked,
    least: Math.min(...ranks),
    mean: ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length,
    covered: covered / value.length,
  };
}

/** What the model is told of the words. */
export const WORD_FEATURES: readonly (readonly [
  id: string,
  reason: Feature['reason'],
  of: (words: Words) => number,
])[] = [
  ['word-rank', 'words', ({ whole }) => whole],
  ['word-count', 'words', ({ count }) => count],
  ['word-unranked', 'words', ({ unranked }) => unranked],
  ['word-least', 'words', ({ least }) => least],
  ['word-mean', 'words', ({ mean }) => mean],
  ['word-covered', 'words', ({ covered }) => covered],
];
