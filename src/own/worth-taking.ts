import { passwordCheck } from '../detector/index.js';
import { isPlainlyRandom, isPublicName } from './plain-cases.js';

/** Bytes of the shortest value that is taken, and of the shortest where the name does not say that it is a secret. */
const SHORTEST = 8;
const SHORTEST_UNNAMED = 16;
/** Letters alone must be so long, under a name that says secret, to be more than a name themselves. */
const SHORTEST_WORDS = 16;
const LONGEST = 1 << 16;
const FEWEST_SIGNS = 5;

/** Names of what is secret. */
const SECRET =
  /pass|pwd|secret|token|key|cred|auth|private|salt|hmac|signature|signing|sign|webhook|dsn|cookie|session|otp|pin\b|license|conn(?:ection)?_?str|sas\b|jwt|bearer|seed|mnemonic|pat\b/i;

/** Not one thing but where it is: a host with its port and path, a mailbox. */
const PLACE =
  /^(?:localhost|[a-z0-9_-]{1,40}(?:\.[a-z0-9_-]{1,40}){0,6}\.[a-z]{2,12})(?::\d{1,5})?(?:\/[\w./~-]*)?$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;
const PATH = /^(?:~|\.{0,2})\/|^[A-Za-z]:\\/;
const NUMBERS = /^[\d\s.,:+/T Z-]*$/;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\/(\S*)$/i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Whether a value is strong enough that its bytes alone are a leak wherever they stand. Short ones, words and names, numbers,
 * places and what stands for a value are not: they are in files for other reasons.
 */
export function isWorthTaking(name: string, value: string): boolean {
  const text = value.trim();
  if (text.length < SHORTEST || text.length > LONGEST || isPublicName(name)) return false;
  if (isPlainlyRandom(text)) return true;
  if (new Set(text).size < FEWEST_SIGNS) return false;
  if (NUMBERS.test(text)) return false;
  const address = ADDRESS.exec(text);
  if (address !== null) return holdsCredential(address[1] ?? '', name);
  if (standsForOne(text)) return false;
  if (PLACE.test(text) || (PATH.test(text) && isWords(text))) return false;
  if (!SECRET.test(name)) return isRandom(text);
  return !isWords(text) || (text.length >= SHORTEST_WORDS && isMoreThanWords(text));
}

const standsForOne = (text: string): boolean =>
  passwordCheck(text.replaceAll(' ', '_').replace(/[^\x20-\x7e]/g, 'a')).verdict === 'fail';

/** Letters and digits that no person wrote: what a value must be under a name that does not say that it is secret. */
const isRandom = (text: string): boolean =>
  /^[\w+/=.~-]+$/.test(text) &&
  !UUID.test(text) &&
  text
    .split(/[/=.~-]/)
    .some((part) => part.length >= SHORTEST_UNNAMED && /\d.*\d/.test(part) && /[A-Za-z]/.test(part) && !isWords(part));

/** Words, each with a short number at most: `my-bucket-2`, `us-east-1`, `productionDatabase`, `Europe/Berlin`. */
const isWords = (text: string): boolean => text.split(/[-_. /:,@+\\]+/).every(isWord);

function isWord(part: string): boolean {
  const pieces = part.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? [];
  if (pieces.reduce((sum, { length }) => sum + length, 0) < part.length) return false;
  const numbers = pieces.filter((piece) => /^\d/.test(piece));
  if (numbers.length > 1 || numbers.some(({ length }) => length > 4)) return false;
  const letters = pieces.length - numbers.length;
  return letters < 2 || pieces.filter((piece) => !/^\d/.test(piece)).join('').length / letters >= 3;
}

/** The passwords of an address, and a long random part of its path under a name that says secret (a webhook). */
function holdsCredential(rest: string, name: string): boolean {
  const userinfo = /^([^/@\s]*)@/.exec(rest)?.[1];
  if (userinfo !== undefined) {
    const password = /:(.*)$/.exec(userinfo)?.[1] ?? userinfo;
    return isWorthTaking('password', decoded(password));
  }
  return (
    SECRET.test(name) &&
    rest
      .split(/[/?=&#]/)
      .some((part) => part.length >= SHORTEST_UNNAMED && !standsForOne(part) && !PLACE.test(part) && !isWords(part))
  );
}

/** The passwords inside an address are values of their own. */
export function passwordIn(address: string): string | null {
  if (!address.includes('@')) return null;
  const userinfo = /^([^/@\s]*)@/.exec(ADDRESS.exec(address.trim())?.[1] ?? '')?.[1];
  const password = userinfo === undefined ? undefined : /:(.*)$/.exec(userinfo)?.[1];
  if (password === undefined || !isWorthTaking('password', decoded(password))) return null;
  return decoded(password);
}

/** Letters without a break that no language has words of, or several words: a generated password or a passphrase. */
const isMoreThanWords = (text: string): boolean =>
  /[A-Za-z]{16}/.test(text) || (text.match(/[A-Za-z]{3,}/g) ?? []).length >= 4;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
