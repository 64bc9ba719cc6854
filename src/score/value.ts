import type { Evidence } from '../model/index.js';
import { alphabetSize, isRepeat, isSequence, spread, withoutSeparators } from './entropy.js';
import { surprise } from './language.js';
import { placeholderInRandom } from './placeholder.js';

/** Bits a letter below which a text reads like words; letters alone leave less to chance than letters among digits. */
const WORDY = 4;
const WORDY_LETTERS = 4.5;

/** What a value that should be random says of itself. `prefix` bytes at its start are fixed and left out. */
export function randomnessEvidence(bytes: Uint8Array, prefix: number): readonly Evidence[] {
  const body = bytes.subarray(Math.min(prefix, bytes.length));
  const evidence: Evidence[] = [];
  const add = (kind: Evidence['kind'], weight: number, because: string): void => {
    evidence.push({ kind, weight, because });
  };
  const placeholder = placeholderInRandom(Buffer.from(bytes).toString('latin1'));
  if (placeholder !== null) add('language', -5, 'it holds a placeholder word');
  if (isRepeat(body)) add('entropy', -4, 'a short piece is repeated');
  else if (isSequence(body)) add('entropy', -4, 'its characters are a sequence');
  const evenness = spread(body);
  if (evenness < 0.5) add('entropy', -4, 'few distinct characters for its length');
  else if (evenness < 0.62) add('entropy', -1.5, 'fewer distinct characters than chance gives');
  // Six letters cannot be told from words: hex is judged by its spread alone.
  const bits = alphabetSize(withoutSeparators(body)) <= 16 ? null : surprise(body);
  if (bits !== null && bits < (hasDigits(body) ? WORDY : WORDY_LETTERS) && body.length < 200)
    add('language', isMixed(body) ? -1 : -2.5, 'it reads like words');
  else if (evenness >= 0.62) add('entropy', 0.3, 'as random as a key of its length');
  return evidence;
}

/** A fifth of digits or more: no words have that, though a piece may read like one. */
const isMixed = (bytes: Uint8Array): boolean =>
  bytes.filter((byte) => byte >= 0x30 && byte <= 0x39).length * 5 >= bytes.length;

const hasDigits = (bytes: Uint8Array): boolean => bytes.some((byte) => byte >= 0x30 && byte <= 0x39);

/** The least that is asked of a value whose format is odd in itself: that it is not one short piece written again and again. */
export function repeatEvidence(bytes: Uint8Array, prefix: number): readonly Evidence[] {
  const body = bytes.subarray(Math.min(prefix, bytes.length));
  return isRepeat(body) ? [{ kind: 'entropy', weight: -4, because: 'a short piece is repeated' }] : [];
}
