import { isRepeat, isSequence } from '../entropy.js';
import { ByteCounts, CLASS_OF, Mark } from './byte-counts.js';
import { surprises, type Surprises } from '../language.js';
import { placeholderIn, referenceIn } from '../placeholder.js';
import type { Facts } from './facts.js';
import { fits, flag, type Feature } from './feature.js';

/** What is counted in a value. */
export class Counts extends ByteCounts {
  readonly surprise: Surprises;

  constructor(bytes: Uint8Array) {
    super(bytes);
    this.surprise = surprises(bytes);
  }
}

type Counted = readonly [id: string, reason: Feature['reason'], of: (counts: Counts) => number];

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const times =
  (mark: Mark): ((counts: Counts) => number) =>
  ({ marks }) =>
    marks[mark] as number;

/** Numbers that are read off the counts. */
export const COUNT_FEATURES: readonly Counted[] = [
  ['length', 'form', ({ length }) => length],
  ['lower', 'form', ({ lower, length }) => share(lower, length)],
  ['upper', 'form', ({ upper, length }) => share(upper, length)],
  ['digits', 'form', ({ digits, length }) => share(digits, length)],
  ['special', 'form', ({ special, length }) => share(special, length)],
  ['high', 'words', ({ high, length }) => share(high, length)],
  ['digit-count', 'form', ({ digits }) => digits],
  ['special-count', 'form', ({ special }) => special],
  ['letter-count', 'form', ({ lower, upper }) => lower + upper],
  ['kinds', 'form', (c) => flag(c.lower > 0) + flag(c.upper > 0) + flag(c.digits > 0) + flag(c.special > 0)],
  ['distinct', 'chance', ({ distinct, length }) => share(distinct, length)],
  ['shannon', 'chance', ({ shannon }) => shannon],
  ['spread', 'chance', ({ spread }) => spread],
  ['turns', 'chance', ({ turns, length }) => share(turns, length)],
  ['letter-run', 'words', ({ letterRun }) => letterRun],
  ['digit-run', 'form', ({ digitRun }) => digitRun],
  ['same-run', 'chance', ({ sameRun, length }) => share(sameRun, length)],
  ['vowels', 'words', ({ marks, lower, upper }) => share(marks[Mark.vowels] as number, lower + upper)],
  ['surprise', 'words', ({ surprise }) => surprise.mean],
  ['surprise-least', 'words', ({ surprise }) => surprise.least],
  ['surprise-most', 'words', ({ surprise }) => surprise.most],
  ['blanks', 'words', times(Mark.blanks)],
  ['dashes', 'form', times(Mark.dashes)],
  ['underscores', 'words', times(Mark.underscores)],
  ['dots', 'form', times(Mark.dots)],
  ['slashes', 'form', times(Mark.slashes)],
  ['colons', 'form', times(Mark.colons)],
  ['brackets', 'syntax', times(Mark.brackets)],
  ['braces', 'refers', times(Mark.braces)],
  ['template', 'refers', times(Mark.template)],
  ['strong-marks', 'form', times(Mark.strong)],
  ['commas', 'form', times(Mark.commas)],
];

const bytesOf = ({ bytes }: Facts): Uint8Array => bytes;
/** The way that letters and what joins them are written: names of programs have one of a few. */
const STYLES: readonly RegExp[] = [
  /^[a-z]+$/,
  /^[A-Z][a-z]+$/,
  /^[A-Z]+$/,
  /^[a-z]+(?:[A-Z][a-z]*)+$/,
  /^(?:[A-Z][a-z]*){2,}$/,
  /^[a-z]+(?:_[a-z]+)+$/,
  /^[A-Z]+(?:_[A-Z]+)+$/,
  /^[a-z]+(?:-[a-z]+)+$/,
  /^[A-Za-z_]+(?:\.[A-Za-z_]+)+$/,
  /^[A-Za-z]+(?: [A-Za-z]+)+[.!?:]?$/,
  /^[A-Za-z]+\d{1,4}$/,
  /^[a-z]+(?:[-_.][a-z\d]+)+$/,
  /^[A-Za-z]+[\W_]?\d+[\W_]?$/,
  /^[\w]+$/,
];
const styleOf = (value: string): number => STYLES.findIndex((style) => style.test(value)) + 1;

const edge = (code: number): number => {
  const kind = CLASS_OF[code & 0xff] as number;
  return kind === 3 ? 10 + '$/<{%@.#-_([*&=:"\'+,;!?|\\'.indexOf(String.fromCharCode(code)) : kind;
};

const WEAK =
  /^(?:pass(?:word|wd|w0rd)?\d{0,4}|p[a@]ss(?:w[o0]rd)?|root|admin(?:istrator)?\d{0,3}|postgres(?:ql)?|mysql|mariadb|guest|test(?:ing|er)?\d{0,4}|secret\d{0,3}|changeit|changeme|change_me|letmein|welcome\d?|qwerty\w*|default|user(?:name)?\d?|demo|1?2345678?9?0?|12345|123|abc\w{0,3}|foo(?:bar)?|bar|baz|x+|y+|a+|xyz|none|mongo(?:db)?|redis|elastic|rabbitmq|minio(?:admin)?|sa|oracle|django|rails|docker|master|hunter\d?|dev|local|any|string|dummy|temp|passwort|contrase\S{1,4}a|motdepasse|mypass(?:word)?|mysecret\w{0,5}|s3cr[e3]t|topsecret|supersecret|my-?secret\S{0,8})$/i;
const TYPE_WORD =
  /^(?:string|str|text|bool(?:ean)?|int(?:eger)?|number|object|null|nil|none|undefined|true|false|yes|no|required|optional|any|void|value|empty|unknown|hidden|plain|basic|bearer|self|this|on|off|disabled|enabled|inherit|byte|bytes|char|float|double|array|list|map|dict|type|function|class)$/i;
const ALGORITHM =
  /^(?:base64(?:url)?|utf-?8|ascii|binary|md5|sha-?\d+|[hre]s\d{3}|aes[-_]?\d+[-_\w]*|(?:hmac|pbkdf2|bcrypt|argon2|scrypt|rsa|ecdsa|ed25519|ssh|x25519|chacha20)[-_\w@.]*)$/i;

const lowerValue = ({ lower }: Facts): string => lower;

/** Printable text within base64: `user:password`, JSON. -1 where it is no base64. */
function decodedText(value: string): number {
  if (value.length < 8 || value.length % 4 !== 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(value)) return -1;
  const bytes = Buffer.from(value, 'base64');
  let printable = 0;
  for (const byte of bytes) if (byte >= 0x20 && byte < 0x7f) printable++;
  return printable / Math.max(1, bytes.length);
}

export const VALUE_FEATURES: readonly Feature[] = [
  { id: 'sequence', reason: 'chance', of: (facts) => flag(isSequence(bytesOf(facts))) },
  { id: 'repeat', reason: 'chance', of: (facts) => flag(isRepeat(bytesOf(facts))) },
  { id: 'style', reason: 'words', of: ({ value }) => styleOf(value) },
  { id: 'first', reason: 'form', of: ({ value }) => edge(value.charCodeAt(0)) },
  { id: 'last', reason: 'form', of: ({ value }) => edge(value.charCodeAt(value.length - 1)) },
  {
    id: 'hex',
    reason: 'form',
    of: ({ value }) =>
      /^[\da-f]+$/.test(value) ? 1 : /^[\dA-F]+$/.test(value) ? 2 : /^[\da-f]+$/i.test(value) ? 3 : 0,
  },
  fits('hash-length', 'form', /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\da-f]{128})$/i),
  fits('decimal', 'form', /^\d+$/),
  fits('word-bytes', 'form', /^\w+$/),
  fits('base64-padded', 'form', /^[A-Za-z\d+/_-]{6,}={1,2}$/),
  { id: 'base64-text', reason: 'form', of: ({ value }) => decodedText(value) },
  fits('uuid', 'form', /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i),
  fits('url', 'form', /^[a-z][a-z\d+.-]*:\/\//i),
  fits('path', 'form', /^\.{0,2}\/?(?:[\w.@~-]+\/)+[\w.*-]*$|^[A-Z]:\\/),
  fits('email', 'form', /^[\w.+-]+@[\w-]+\.[\w.]+$/),
  fits('version', 'form', /^\d{4}-\d\d-\d\d|^[~^<>=]*v?\d+\.\d+(?:\.\d+)?|^(?:\d+\.){3}\d+/),
  fits('crypt-hash', 'form', /^(?:\{[A-Z\d-]+\})?\$(?:\d[a-z]?|2[aby]|apr1|argon2\w*|pbkdf2\S*|scrypt|y)\$/i),
  fits(
    'file',
    'form',
    /\.(?:json|pem|txt|key|crt|cer|xml|ya?ml|js|ts|go|py|rb|java|php|html?|css|png|svg|jks|p12|pfx|conf|cfg|ini|pub|cs|sh|md)$/i,
  ),
  fits('regex', 'syntax', /\[[^\]]+\][+*{?]|\\[dws][+*]|\(\?[:=!]|^\^|\.\*/),
  fits('call', 'syntax', /\w\(|->|::|=>|\)\./),
  fits('cert', 'form', /^(?:ssh-|AAAA|-----BEGIN|MII[A-Z])/),
  fits(
    'encrypted',
    'refers',
    /^(?:ENC\[|ENC\(|\{cipher\}|vault:|AQECAH|\$ANSIBLE_VAULT|U2FsdGVkX1|encrypted:|age1|gpg:|sops)/,
  ),
  { id: 'placeholder', reason: 'stand', of: ({ value }) => flag(placeholderIn(value) !== null) },
  { id: 'reference', reason: 'refers', of: ({ value }) => flag(referenceIn(value) !== null) },
  fits('weak', 'words', WEAK),
  fits('type-word', 'words', TYPE_WORD),
  fits('algorithm', 'words', ALGORITHM),
  fits(
    'says-sample',
    'stand',
    /example|sample|dummy|fake|placeholder|change|replace|your|insert|enter|here|todo|redact|mask|lorem|foo|bar|baz/,
    lowerValue,
  ),
  fits('says-test', 'stand', /test|mock|demo|spec|stub/, lowerValue),
  fits('says-pass', 'words', /pass|pwd|passw/, lowerValue),
  fits('says-secret', 'words', /secret|s3cr/, lowerValue),
  fits('says-token', 'words', /token/, lowerValue),
  fits('says-key', 'words', /key/, lowerValue),
  fits('says-user', 'words', /admin|root|user|guest|login/, lowerValue),
  fits(
    'says-wrong',
    'stand',
    /invalid|wrong|bad|incorrect|expired|unknown|missing|empty|none|null|not[-_ ]/,
    lowerValue,
  ),
  fits(
    'says-program',
    'words',
    /config|param|field|name|type|value|error|service|client|server|data|auth|access|request|response|header|api|handler|string|field|column|format|input|button|label|message/,
    lowerValue,
  ),
  fits('walk', 'chance', /1234|qwer|asdf|abcd|zxcv|0123|9876/, lowerValue),
];
