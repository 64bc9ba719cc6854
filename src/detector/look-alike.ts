import type { DetectorSpec } from './define.js';
import type { TokenShape } from './shape.js';

const swapCase = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()));

/** Texts that a token's shape must not fit: one character less than the shortest, and the same in the other case. */
export const lookAlikes = (shape: TokenShape): DetectorSpec['decoys'] => {
  const shortest = Math.min(...shape.variants.map((variant) => variant.min));
  return (rng) => [shape.sample(rng).slice(0, shortest - 1), swapCase(shape.sample(rng))];
};

/** The same for a shape that needs a word: too short beside the word, and whole beside another. */
export const bareLookAlikes = (shape: TokenShape, word: string): DetectorSpec['decoys'] => {
  const shortest = Math.min(...shape.variants.map((variant) => variant.min));
  return (rng) => [
    `${word}=${shape.sample(rng).slice(0, shortest - 1)}`,
    `checksum of the archive: ${shape.sample(rng)}`,
  ];
};
