import { fail, unknown } from './check.js';
import type { CheckResult } from './define.js';

/** A check for keys of mixed letters: what is hex throughout is a checksum or the id of a commit, and words are a name in code. */
export function notHash(token: string): CheckResult {
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(token)) return fail('it is hex throughout, as checksums are');
  return isName(token) ? fail('it is made of words, as names in code are') : unknown('its letters are not hex alone');
}

/** How many letters a word of a name has at least, on the average: chance begins a new one twice as often. */
const WORD_LETTERS = 5;
const VOWELS = 0.28;
/** What no word of a name is: abbreviations of four letters and more, small letters without a vowel, five consonants on end. */
const NO_WORD = /[A-Z]{4}|^[A-Z]?[^aeiouyA-Z]*$|[^aeiouyAEIOUY]{5}/;

/** `getProviderLabel`, `ConnectionRefusedError`, `recurse-submodules`: few words, no digits, and vowels as in speech. */
function isName(text: string): boolean {
  if (/[^A-Za-z_-]/.test(text)) return false;
  const words = text.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).filter((word) => word !== '');
  if (words.some((word) => NO_WORD.test(word))) return false;
  const letters = words.join('');
  const vowels = letters.replace(/[^aeiouy]/gi, '').length;
  return words.length * WORD_LETTERS <= letters.length && vowels >= letters.length * VOWELS;
}
