import { surprise } from './language.js';

/** Characters that no issuer of keys uses. What escapes and separates is left out: `\`, `$`, `@`, `,`, `;`, `~`, and `%` before the code of a sign. */
const FOREIGN = /[?|<>*^]|%(?!0[AaDd]|2[0-9A-Fa-f]|3[A-Fa-f]|40|5[B-Fb-f]|60|7[B-Eb-e])/g;
/** The same, of which people who make up secrets are fond: they count between letters and digits alone. */
const FOREIGN_WITHIN = /(?<=[A-Za-z0-9])[!#&()[\]{}](?=[A-Za-z0-9])/g;
const UNIFORM = /^[A-Za-z0-9_\-.+/=:%]+$/;
/** Queries, addresses, and tokens that begin with a number: `17|…`. */
const OTHER_SYNTAX = /:\/\/|[?&]\w+=|^\d+\|[^|]*$/;
const [SHORTEST, LONGEST] = [12, 400];
/** Bits a letter below which a text reads like words. */
const WORDY = 4.2;

/** How many of them at most: a value with more is of an alphabet that has them, as people choose it. */
const mostForeign = (length: number, isIssued: boolean): number =>
  isIssued ? Math.max(2, length >> 3) : Math.max(1, length >> 4);

/** Whether a value is random letters and digits but for a character or two that tokens do not have. */
export function hasForeign(value: string, isIssued: boolean): boolean {
  if (value.length < SHORTEST || value.length > LONGEST || OTHER_SYNTAX.test(value)) return false;
  const rest = value.replace(FOREIGN, '').replace(FOREIGN_WITHIN, '');
  const foreign = value.length - rest.length;
  if (foreign === 0 || foreign > mostForeign(value.length, isIssued)) return false;
  if (!UNIFORM.test(rest) || !/\d/.test(rest) || !/[A-Za-z]/.test(rest)) return false;
  const bits = surprise(Buffer.from(rest, 'latin1'));
  return bits === null || bits >= WORDY;
}

/** Words so long that chance does not spell them, beside what looks random. */
const SURE_WORD =
  /example|placeholder|changeme|redacted|not[-_]?real|your[-_ ]?(?:api|key|token|secret)|\.{3,}|x{8,}|\*{4,}/i;
const LEAST_RANDOM = 8;

/** Whether a value is random text beside a word that says what it is for: `example-` before hex, `EXAMPLEKEY` behind base64. */
export function isMarked(value: string): boolean {
  const word = /\s/.test(value) ? null : SURE_WORD.exec(value);
  return word !== null && /\d/.test(value) && value.length - word[0].length >= LEAST_RANDOM;
}
