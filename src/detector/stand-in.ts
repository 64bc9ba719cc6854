import { fail, unknown } from './check.js';
import type { CheckResult } from './define.js';

/** Words that manuals write where a password goes, and those with which images are started on a desk. */
const STAND_IN = new RegExp(
  '^(?:\\w{0,20}?[-_.]?(?:pass(?:word|wd|phrase|wrd)?|pwd|pw|secret|token|key|creds?)(?:[-_]?(?:here|goes[-_]?here|\\d{1,4}))?|' +
    'p(?:a|@)ss(?:w(?:o|0)rd)?\\d{0,3}!?|s[e3]cr[e3]t\\d{0,3}!?|change[-_ ]?(?:me|it|this)|replace[-_ ](?:me|this|with|default)[-\\w]*|replaceme|sample|test(?:ing|er)?|foo|bar|baz|qux|foobar|xyz|hidden|' +
    'user(?:name)?|guest|admin(?:istrator)?|root|postgres|mysql|redis|mongo(?:db)?|rabbitmq|docker|vagrant|default|none|null|nil|undefined|string|value|' +
    'true|false|yes|no|prompt|ask|required|optional|xxx+|yyy+|abc|hunter2)$|' +
    'example|placeholder|redacted|removed|masked|invalid|wrong|ignored|dummy|fake|your[-_ ]|insert[-_ ]|enter[-_ ]',
  'i',
);

/** Filled in at run time: `$PASS`, `%PASS%`, `%s`, `{{ pass }}`, `<pass>`, `*****`, `...`, `[pass]`, `#{…}`, `@@pass@@`, `getPass()`. */
const FILLED_IN =
  /^\$[:A-Za-z_({]|\$\{|^%\w+%$|%[sdv]|^[:*.x_-]+$|\*{3,}|\.{3}|^\[.*\]$|^__.*__$|^@@|^#\{|^\d{2,5}#|^\(.*\)$|[A-Za-z]\(|\{\{|\{%|<%|^<[^>]*>$|^\{[\w .-]*\}$|^[A-Z]+(?:_[A-Z]+)+$/;

/** What is sealed: it opens with a key that is kept elsewhere. */
const SEALED =
  /^(?:ENC[[(]|\{cipher\}|\$ANSIBLE_VAULT|vault:|encrypted:|\{AES\}|\{3DES\}|AQICAH|AQAAANCMnd8|op:\/\/|arn:aws|ref\+|!vault|\{AQAAABAAAA)/;

/** A check for passwords, which have no form: what stands for one, is filled in later, or is sealed, is none. */
export function passwordCheck(password: string): CheckResult {
  if (STAND_IN.test(password)) return fail('it is a word that stands for a password');
  if (FILLED_IN.test(password)) return fail('it is filled in at run time');
  if (SEALED.test(password)) return fail('it is sealed, or kept elsewhere');
  if (/^[A-Za-z]+(?: [A-Za-z]+)+$/.test(password)) return fail('it is a phrase');
  if (/[^\x20-\x7e]/.test(password)) return fail('it holds characters that nobody types into a password');
  return unknown('a password has no form');
}

/** Names that end as names of secrets do: `DB_PASSWORD`, `apiToken`, `storage-account-key`. */
export const SECRET_NAME =
  /(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|credentials?|(?:api|app|access|account|admin|auth|client|crypt(?:o|ion)?|encryption|hmac|jwt|license|master|private|secret|service|session|shared|signing|storage|webhook)[-_.]?key|connection[-_.]?string|key[-_.]?base)$/i;

/** A check for values under such names, where nothing else vouches for them: words, addresses, paths and expressions are none. */
export function secretValueCheck(value: string): CheckResult {
  const plain = passwordCheck(value);
  if (plain.verdict === 'fail') return plain;
  if (/\s|^(?:https?|file|ssh|git|s3|gs):|^\.{0,2}\/|^[\w.+-]+@[\w-]+\.\w+$|^\d+$/.test(value))
    return fail('it is an address, a path or a phrase');
  if (
    /^[A-Za-z]+(?:[-_./:][A-Za-z]+)*\d{0,2}$/.test(value) &&
    value.length < 40 &&
    !/[a-z][A-Z].*[A-Z]{2}|[A-Z]{2}.*[a-z]{2}.*[A-Z]/.test(value)
  )
    return fail('it is made of words');
  return unknown('a value under the name of a secret');
}
