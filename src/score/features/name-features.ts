import type { Facts } from './facts.js';
import { fits, flag, type Feature } from './feature.js';
import { CLASSES, bitsOf } from './name-vocabulary.js';

const nameOf = ({ name }: Facts): string => name;

const STRONG_NAME =
  /pass(?:word|wd|phrase|wrd)|pwd|secret|api[-_.]?key|access[-_.]?(?:key|token)|auth[-_.]?token|private[-_.]?key|client[-_.]?secret|credential|encryption[-_.]?key|signing[-_.]?key|master[-_.]?key|contrase|kennwort|passwort|motdepasse/i;
/** One after the other: as one expression they take the engine several times as long to compile, which a commit waits for. */
const NOT_THE_SECRET = [
  /public|recv[-_]?keys?|sha(?:1|256|512)?sum/i,
  /(?:key|token|secret|password)[-_.]?(?:id|name|type|file|path|url|uri|field|label|hint|length|len|size|count|min|max|policy|regex|pattern|format|prefix|class|input|page|form|reset|expir\w*|ttl|age|version|algorithm|alg|arn|ref|vault|store|manager|provider|hash|digest|required|enabled|prompt|confirm\w*|text|title|message|error|header|param\w*)s?$/i,
  /^(?:no|is|has|use|forgot|reset|change|show|hide|get|find|require|validate|check|encrypt\w*|hash\w*)[-_.]?[a-z]*(?:password|token|secret|key)/i,
];
const PASSWORD_NAME =
  /pass(?:w(?:or)?d|phrase|wrd|wort)?$|passw|pwd|senha|contrase|motdepasse|kennwort|haslo|wachtwoord|parola|heslo|salasana|\bpw\b|_pw|psw/i;

const bitOf = (name: string): number => 1 << CLASSES.indexOf(name);
const TELLING = ['pass', 'secret', 'token', 'key', 'auth', 'cred'].reduce((bits, name) => bits | bitOf(name), 0);

/** How many words stand behind the last one that tells of a secret; 9 where none does. */
function behindTelling(words: readonly string[]): number {
  for (let back = 0; back < words.length; back++) if ((bitsOf(words.at(-1 - back)) & TELLING) !== 0) return back;
  return 9;
}

function caseOf(name: string): number {
  if (/^[A-Z\d_]+$/.test(name)) return name.includes('_') ? 1 : 2;
  if (/^[a-z\d]+$/.test(name)) return 3;
  if (/^[a-z\d_]+$/.test(name)) return 4;
  if (/^[a-z][A-Za-z\d]+$/.test(name)) return 5;
  if (/^[A-Z][A-Za-z\d]+$/.test(name)) return 6;
  if (name.startsWith('-')) return 7;
  if (name.startsWith('$')) return 8;
  return name.includes('.') ? 9 : name.includes('-') ? 10 : 11;
}

/** A URL's name is what stands before its password: scheme and user. */
const userOf = (name: string): string => /\/\/([^:/@]*):$/.exec(name)?.[1]?.toLowerCase() ?? '';
const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');

export const NAME_FEATURES: readonly Feature[] = [
  fits('name-strong', 'name', STRONG_NAME, nameOf),
  { id: 'name-not', reason: 'name', of: ({ name }) => flag(NOT_THE_SECRET.some((pattern) => pattern.test(name))) },
  fits('name-password', 'name', PASSWORD_NAME, nameOf),
  { id: 'name-length', reason: 'name', of: ({ name }) => name.length },
  { id: 'name-words', reason: 'name', of: ({ words }) => words.length },
  { id: 'name-case', reason: 'name', of: ({ name }) => caseOf(name) },
  { id: 'name-behind', reason: 'name', of: ({ words }) => behindTelling(words) },
  { id: 'name-dots', reason: 'name', of: ({ name }) => name.split('.').length - 1 },
  fits('name-plural', 'name', /s$/i, nameOf),
  ...CLASSES.map((name, nth): Feature => ({
    id: `name-has-${name}`,
    reason: 'name',
    of: ({ anyClass }) => (anyClass >> nth) & 1,
  })),
  ...CLASSES.map((name, nth): Feature => ({
    id: `name-ends-${name}`,
    reason: 'name',
    of: ({ lastClass }) => (lastClass >> nth) & 1,
  })),
  {
    id: 'echo-in-name',
    reason: 'echo',
    of: ({ name, value }) => flag(squeezed(value) !== '' && squeezed(name).includes(squeezed(value))),
  },
  {
    id: 'echo-of-name',
    reason: 'echo',
    of: ({ words, lower }) => flag(words.some((word) => word.length > 3 && lower.includes(word))),
  },
  {
    id: 'user-is-value',
    reason: 'echo',
    of: ({ kind, name, lower }) => flag(kind === 'url' && userOf(name) === lower),
  },
  fits(
    'user-stand-in',
    'stand',
    /^(?:user(?:name)?|usr|u|foo|bar|test|login|name|me|you|your\S*|my\S*|admin|root|x|<.*>)$/,
    ({ kind, name }) => (kind === 'url' ? userOf(name) : ''),
  ),
  fits('scheme-web', 'name', /^https?:/i, nameOf),
];
