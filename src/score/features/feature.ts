import type { Facts } from './facts.js';

/** The reasons that people are told. Every feature belongs to one. */
export const REASONS = {
  chance: ['entropy', 'it looks random', 'it does not look random'],
  words: ['language', 'it is made as passwords are', 'it reads like words or names of a program'],
  form: ['structure', 'it has the form of keys and passwords', 'it has the form of something else'],
  stand: ['language', 'no placeholder or sample has such a value', 'it holds words of placeholders and samples'],
  refers: ['structure', 'it stands for itself', 'it refers to something that is kept elsewhere'],
  name: ['context', 'its name is that of a secret', 'its name is not that of a secret'],
  echo: ['language', 'it differs from its name', 'it repeats its own name'],
  syntax: ['structure', 'it is written as values are', 'it is written as expressions and texts are'],
  line: ['context', 'the rest of the line speaks for a secret', 'the rest of the line speaks against a secret'],
  around: ['context', 'secrets stand in such places', 'the lines around are not those of secrets'],
  path: ['path', 'such files hold secrets', 'such files seldom hold secrets'],
} as const;
export type Reason = keyof typeof REASONS;

/** One number that the model is told. */
export type Feature = {
  readonly id: string;
  readonly reason: Reason;
  readonly of: (facts: Facts) => number;
};

export const flag = (holds: boolean): number => (holds ? 1 : 0);

/** A feature that is 1 where a pattern fits one of the texts. */
export const fits = (
  id: string,
  reason: Reason,
  pattern: RegExp,
  text: (facts: Facts) => string = ({ value }) => value,
): Feature => ({ id, reason, of: (facts) => flag(pattern.test(text(facts))) });
