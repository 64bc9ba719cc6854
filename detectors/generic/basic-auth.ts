// https://www.rfc-editor.org/rfc/rfc7617
import {
  ALPHABETS,
  defineDetector,
  fail,
  finder,
  pass,
  unknown,
  type CheckResult,
  type FinderHit,
  type Found,
  type Rng,
} from '../../src/detector/index.js';

const LONGEST = 400;
const BASE64 = ALPHABETS.base64Padded.has;
const [BLANK, ZERO] = [0x20, 0x30];
const LEAD = new Set(Buffer.from(' \t=:"\'\\'));
const STAND_IN =
  /^(?:user(?:name)?|admin|test|foo|login|aladdin|my-?user|your[-_]?user(?:name)?):(?:pass(?:word|wd)?|secret|test|bar|admin|opensesame|open sesame|my-?pass(?:word)?|your[-_]?pass(?:word)?)$/i;
const FILLED_IN = /[${<]|%s|\*{3}|\.{3}/;

/** `user:password` in printable characters, both there, and neither from a manual. */
function checkPair(pair: string): CheckResult {
  if (!/^[\x21-\x7e][\x20-\x7e]*:[\x20-\x7e]{3,}$/.test(pair)) return fail('it is no user and password');
  if (STAND_IN.test(pair)) return fail('it is the pair that manuals show');
  const [user, password = ''] = [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)];
  if (
    FILLED_IN.test(pair) ||
    user === password ||
    /^(?:pass(?:word|wd)?|x-oauth-basic|secret|changeme)$/i.test(password)
  )
    return fail('its password is filled in later, or none');
  return pass('it is a user name and a password');
}

/** Base64 only: what follows the scheme or `_auth`, whatever quotes and blanks stand between. */
function findHeader({ bytes, end, to }: FinderHit): readonly Found[] {
  let start = end;
  while (start < to && start < end + 8 && LEAD.has(bytes[start] as number)) start++;
  // `_auth` must end here, the scheme's name ends with its blank.
  if (start === end && bytes[end - 1] !== BLANK && bytes[end - 1] !== ZERO) return [];
  let stop = start;
  while (stop < to && stop < start + LONGEST && BASE64[bytes[stop] as number] === 1) stop++;
  return stop - start < 12 ? [] : [{ span: { start, end: stop }, extent: { start: end, end: stop } }];
}

const PASSWORD = `${ALPHABETS.base62.chars}!_~.+`;
const pairOf = (rng: Rng): string => `${rng.text(ALPHABETS.lower.chars, 6)}:${rng.text(PASSWORD, 16)}`;

const header = finder({
  literals: ['Basic ', '_auth', '"auth"', 'basic%20'],
  before: 0,
  after: LONGEST + 20,
  maxLength: LONGEST,
  find: findHeader,
  format: 'Authorization: Basic <base64 of user:password>',
  sample: (rng) => Buffer.from(pairOf(rng)).toString('base64'),
});

const CURL =
  /^[^\n\r;|]{0,300}?\s(?:-u|--user|--proxy-user|-U)(?:\s{1,4}|=)(?:"([^"\n]{5,200})"|'([^'\n]{5,200})'|([^\s"'\\]{5,200}))/;

function findCurl({ bytes, end, to }: FinderHit): readonly Found[] {
  // A backslash at the line's end continues the command.
  const text = Buffer.from(bytes.subarray(end, to))
    .toString('latin1')
    .replace(/\\(\r?)\n/g, ' $1 ');
  const match = CURL.exec(text.replace(/\r /g, '  '));
  const pair = match?.slice(1).find((group) => group !== undefined);
  if (match === null || pair === undefined || !pair.includes(':')) return [];
  const start = end + match[0].lastIndexOf(pair);
  return [{ span: { start, end: start + pair.length }, extent: { start: end, end: start + pair.length } }];
}

const curl = finder({
  literals: ['curl'],
  before: 0,
  after: 520,
  maxLength: 200,
  find: findCurl,
  format: 'curl -u <user>:<password>',
  sample: pairOf,
});

const about = 'Logs in to the service that it was written for, as the user that it names.';
const revoke = 'Change the user’s password, and read it from the environment or a .netrc outside the repository.';

export default [
  defineDetector({
    id: 'generic.basic-auth',
    title: 'user name and password in a Basic header',
    provider: 'HTTP',
    severity: 'high',
    shape: header,
    random: false,
    prior: 0.6,
    check: (token) =>
      /^[A-Za-z0-9+/]+={0,2}$/.test(token)
        ? checkPair(Buffer.from(token, 'base64').toString('latin1'))
        : fail('it is no base64'),
    sampleName: 'npm_config__auth',
    carriers: [
      'env',
      'env-quoted',
      'ini',
      'json-line',
      'properties',
      'yaml-quoted',
      'toml',
      'shell',
      'dockerfile',
      'terraform',
      'patch',
      'no-newline',
      'crlf',
    ],
    decoys: (rng) => [
      `Authorization: Basic ${rng.text(ALPHABETS.base62.chars, 24)}`,
      `Authorization: Basic ${Buffer.from('username:password').toString('base64')}`,
      'Authorization: Basic realm="files"',
      `Basic ${Buffer.from(rng.text(ALPHABETS.lower.chars, 18)).toString('base64')}`,
    ],
    docs: { about, revoke, source: 'https://www.rfc-editor.org/rfc/rfc7617' },
  }),
  defineDetector({
    id: 'generic.curl-user',
    title: 'user name and password of a curl command',
    provider: 'curl',
    severity: 'high',
    shape: curl,
    random: false,
    prior: 0.6,
    check: (token) =>
      /^\d+:\d+$/.test(token)
        ? fail('it is a user id and a group id')
        : checkPair(token).verdict === 'fail'
          ? checkPair(token)
          : unknown('a password has no form'),
    sampleName: 'curl --user',
    carriers: ['env', 'env-quoted', 'dockerfile', 'patch', 'no-newline', 'crlf'],
    decoys: (rng) => [
      `curl -u user:password https://api.acme.io`,
      `curl -u "$USER:$PASS" https://api.acme.io`,
      `docker run --user 1000:1000 app`,
      `curl -u ${rng.text(ALPHABETS.lower.chars, 8)} https://api.acme.io`,
      'curl -u <user>:<password> x',
    ],
    docs: { about, revoke, source: 'https://curl.se/docs/manpage.html#-u' },
  }),
];
