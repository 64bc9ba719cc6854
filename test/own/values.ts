import { seededRng } from '../../src/detector/index.js';
import { OwnSecrets, type OwnValue } from '../../src/own/index.js';
import { contentId, plainView, type View } from '../../src/model/index.js';

const LETTERS = 'ABCDEFGHIJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

/** A made-up value of so many characters. */
export const strong = (seed: number, length = 24): string => seededRng(seed).text(LETTERS, length);

export const ownOf = (...values: readonly string[]): OwnSecrets =>
  new OwnSecrets({
    values: values.map((value, index): OwnValue => ({ kind: 'env-value', value, name: `NAME_${index}`, file: '.env' })),
    known: [],
  });

export const viewOf = (text: string | Uint8Array): View => {
  const bytes = Buffer.from(text as Uint8Array);
  return plainView({ id: contentId(bytes), bytes, origins: [] });
};
