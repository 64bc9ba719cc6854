import { isUtf8 } from 'node:buffer';
import { readAssignment, type Assignment } from '../detector/index.js';
import type { Candidate, Evidence } from '../model/index.js';
import { isRepeat, isSequence, spread } from './entropy.js';
import { surprise } from './language.js';
import { placeholderIn, referenceIn } from './placeholder.js';

const STRONG_NAME =
  /pass(?:word|wd|phrase|wrd)|pwd|secret|api[-_.]?key|access[-_.]?(?:key|token)|auth[-_.]?token|private[-_.]?key|client[-_.]?secret|credential|encryption[-_.]?key|signing[-_.]?key|master[-_.]?key|contrase|kennwort|passwort|motdepasse/i;
const NOT_THE_SECRET =
  /public|recv[-_]?keys?|sha(?:1|256|512)?sum|(?:key|token|secret|password)[-_.]?(?:id|name|type|file|path|url|uri|field|label|hint|length|len|size|count|min|max|policy|regex|pattern|format|prefix|class|input|page|form|reset|expir\w*|ttl|age|version|algorithm|alg|arn|ref|vault|store|manager|provider|hash|digest|required|enabled|prompt|confirm\w*|text|title|message|error|header|param\w*)s?$|^(?:no|is|has|use|forgot|reset|change|show|hide|get|find|require|validate|check|encrypt\w*|hash\w*)[-_.]?[a-z]*(?:password|token|secret|key)/i;
const TYPE_WORD =
  /^(?:string|str|text|bool(?:ean)?|int(?:eger)?|number|object|null|nil|none|undefined|true|false|yes|no|required|optional|any|void|password|passwd|secret|token|key|apikey|username|user|admin|default|value|empty|unknown|hidden|plain|basic|bearer|self|this|on|off|disabled|enabled)$/i;

/** Evidence for "a random-looking value after a suspicious name", where no known format helps. */
export function assignmentEvidence(candidate: Candidate): readonly Evidence[] {
  const { bytes } = candidate.view;
  // A bare value needs the byte that ends it, so the window is a little longer than the extent.
  const to = Math.min(bytes.length, candidate.extent.end + 8);
  const assignment = readAssignment({ bytes, from: candidate.extent.start, to }, nameSpan(candidate));
  const name = assignment === null ? '' : textOf(bytes, assignment.name.start, assignment.name.end);
  const value = textOf(bytes, candidate.span.start, candidate.span.end);
  return [
    ...nameEvidence(name),
    ...syntaxEvidence(assignment, value, bytes[candidate.span.end] ?? 0),
    ...passwordEvidence(name, value),
    ...valueEvidence(value, name),
  ];
}

/** The extent of an assignment begins with its name. */
const nameSpan = (candidate: Candidate): { start: number; end: number } => ({
  start: candidate.extent.start,
  end: candidate.extent.start + 1,
});

const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.subarray(start, end)).toString('latin1');

function nameEvidence(name: string): readonly Evidence[] {
  if (NOT_THE_SECRET.test(name))
    return [{ kind: 'context', weight: -3, because: 'the name speaks of something about a secret, not of the secret' }];
  if (STRONG_NAME.test(name)) return [{ kind: 'context', weight: 1.2, because: 'the name is that of a secret' }];
  if (!/token|auth|pass|cred|hmac|crypt/i.test(name))
    return [{ kind: 'context', weight: -0.9, because: 'a key of any kind may have such a name' }];
  return [{ kind: 'context', weight: 0.2, because: 'the name may be that of a secret' }];
}

const PASSWORD_NAME =
  /pass(?:w(?:or)?d|phrase|wrd|wort)?$|passw|pwd|senha|contrase|motdepasse|kennwort|haslo|wachtwoord/i;

/** People choose passwords: a word with a number is one, though nothing about it is random. */
function passwordEvidence(name: string, value: string): readonly Evidence[] {
  if (!PASSWORD_NAME.test(name) || value.length < 6 || !/[A-Za-z]/.test(value) || !/[\d\W_]/.test(value)) return [];
  return [{ kind: 'context', weight: 1.4, because: 'it is built as people build passwords' }];
}

const OPEN = 0x28;

function syntaxEvidence(assignment: Assignment | null, value: string, next: number): readonly Evidence[] {
  if (assignment === null) return [];
  const { quote, operator } = assignment;
  if (
    quote === '' &&
    (next === OPEN || /^[A-Za-z_$][\w$]*(?:\.|\[|->|::|\()|^(?:[*&@!~:]+|\[\]?)[A-Za-z_]/.test(value))
  ) {
    return [{ kind: 'structure', weight: -6, because: 'it is an expression of a program' }];
  }
  if (quote === '' && /^[A-Za-z_]+$/.test(value))
    return [{ kind: 'structure', weight: -2, because: 'it is a bare word' }];
  if (operator === '(' || operator === ',')
    return [{ kind: 'structure', weight: -0.8, because: 'it is an argument, not an assignment' }];
  if (operator === '>') return [{ kind: 'structure', weight: -0.5, because: 'it is the text of an element' }];
  return [];
}

const ALGORITHM =
  /^(?:base64(?:url)?|utf-?8|ascii|binary|md5|sha-?\d+|[hre]s\d{3}|aes[-_]?\d+[-_\w]*|(?:hmac|pbkdf2|bcrypt|argon2|scrypt|rsa|ecdsa|ed25519|ssh|x25519|chacha20)[-_\w@.]*)$/i;

/** Text has no control characters but blanks, and not several bytes in a row that are no UTF-8, as machine code has. */
const isText = (value: string): boolean => {
  let high = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) return false;
    high = code >= 0x7f ? high + 1 : 0;
    if (high > 3 && !isUtf8(Buffer.from(value, 'latin1'))) return false;
  }
  return true;
};

type Rule = readonly [test: (value: string) => boolean, weight: number, because: string, kind: Evidence['kind']];

const RULES: readonly Rule[] = [
  [
    (value) => /^(?:\{[A-Z\d-]+\})?\$(?:\d[a-z]?|2[aby]|apr1|argon2\w*|pbkdf2\S*|scrypt)\$/i.test(value),
    -3,
    'it is a hash of a password',
    'structure',
  ],
  [(value) => /[\u0080-\u00ff]{3}/.test(value) && !/\d/.test(value), -2.5, 'it is text of a language', 'language'],
  [(value) => /^-?\d+\.\d+$/.test(value), -3, 'it is a number', 'structure'],
  [(value) => !isText(value), -4, 'it holds bytes that are no text', 'structure'],
  [(value) => TYPE_WORD.test(value), -6, 'it is a word of programs and settings', 'language'],
  [(value) => ALGORITHM.test(value), -5, 'it names an algorithm or encoding', 'language'],
  [(value) => placeholderIn(value) !== null, -5, 'it holds a placeholder word', 'language'],
  [(value) => referenceIn(value) !== null, -6, 'it refers to a secret that is kept elsewhere', 'structure'],
  [(value) => /\s/.test(value.trim()) && !/\d/.test(value), -4, 'it is a phrase', 'language'],
  [
    (value) => /^(?:https?|ftp|file|ssh|git):|^\/?(?:[\w.-]+\/){2,}[\w.-]*$|^\.{0,2}\/[\w./-]+$/.test(value),
    -3.5,
    'it is an address or a path',
    'structure',
  ],
  [
    (value) =>
      /^[a-z]+(?:[A-Z][a-z]+)+\d?$|^[a-z]+(?:[_.-][a-z]+)+$|^[A-Z]+(?:_[A-Z]+)+$|^[A-Z][a-z]+(?:[A-Z][a-z]+)*$/.test(
        value,
      ),
    -3,
    'it is a name of a program',
    'language',
  ],
  [(value) => /[{}<>]|\$\{|%s|%d|#\{/.test(value), -2.5, 'it holds the marks of a template', 'structure'],
  [(value) => /^(?:[\d.,:-]{1,7}|0x[0-9a-f]{1,8})$/i.test(value), -3, 'it is a short number', 'structure'],
  [(value) => /\[[^\]]+\][+*{?]|\\[dws][+*]|\(\?[:=!]/.test(value), -4, 'it is a regular expression', 'structure'],
  [
    (value) => /^[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z]+)+$|^\/\/?[\w*%.-]/.test(value),
    -2.5,
    'it is a name or a path',
    'structure',
  ],
  [
    (value) => /^[a-z]*[-_.]?(?:secret|passw(?:or)?d|pass|token|key)(?:[-_.][a-z]+)*$/.test(value),
    -1.5,
    'it is made of the words of names',
    'language',
  ],
  [
    (value) =>
      /^[a-z\d]{1,12}(?:[-_][a-z\d]{1,12})*$/.test(value) && /secret|passw|token|key|seed|auth|credential/.test(value),
    -2,
    'it speaks as a name does',
    'language',
  ],
  [
    (value) => /^[\w.]+\s*[*+/]\s*[\w.]+$/.test(value) && !/\d[A-Za-z]|[A-Za-z]\d/.test(value),
    -2.5,
    'it is a sum of a program',
    'structure',
  ],
  [(value) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value), -0.8, 'it is a UUID', 'structure'],
  [(value) => /^\d{4}-\d\d-\d\d|^[~^<>=]*v?\d+\.\d+\.\d+/.test(value), -4, 'it is a date or a version', 'structure'],
  [(value) => /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(value), -3, 'it is an e-mail address', 'structure'],
  [(value) => value.length < 6, -1.5, 'it is very short', 'structure'],
];

function valueEvidence(value: string, name: string): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const [test, weight, because, kind] of RULES) if (test(value)) evidence.push({ kind, weight, because });
  const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (name !== '' && squeezed(value) !== '' && squeezed(name).includes(squeezed(value))) {
    evidence.push({ kind: 'language', weight: -4, because: 'it repeats its own name' });
  }
  return [...evidence, ...chanceEvidence(Buffer.from(value, 'latin1'))];
}

/** Length, mix of characters and language of the value. */
function chanceEvidence(bytes: Buffer): readonly Evidence[] {
  const evidence: Evidence[] = [];
  if (isRepeat(bytes) || isSequence(bytes))
    evidence.push({ kind: 'entropy', weight: bytes.length >= 16 ? -5 : -2.5, because: 'a repeat or a sequence' });
  const text = bytes.toString('latin1');
  const mixed = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
  const bits = surprise(bytes);
  const wordy = bits !== null && bits < 4.2;
  const random = spread(bytes) * Math.min(1, bytes.length / 16) + (wordy ? -0.5 : 0.2) + (mixed - 2) * 0.2;
  evidence.push({
    kind: 'entropy',
    weight: Math.round((random - 0.6) * 400) / 100,
    because: random > 0.6 ? 'it looks random' : 'it does not look random',
  });
  if (wordy && !/\d/.test(text)) evidence.push({ kind: 'language', weight: -1.5, because: 'it reads like words' });
  return evidence;
}
