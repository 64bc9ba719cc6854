// https://www.rfc-editor.org/rfc/rfc6750
import {
  ALPHABETS,
  defineDetector,
  fail,
  finder,
  unknown,
  type CheckResult,
  type FinderHit,
  type Found,
} from '../../src/detector/index.js';

const SHORTEST = 20;
const LONGEST = 512;
const setOf = (chars: string): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => (chars.includes(String.fromCharCode(byte)) ? 1 : 0));
/** RFC 6750's b68token. */
const TOKEN = setOf(`${ALPHABETS.base62.chars}-._~+/=|:`);
const LEAD = setOf(' \t=:"\'\\');

function find({ bytes, end, to }: FinderHit): readonly Found[] {
  let start = end;
  while (start < to && start < end + 6 && LEAD[bytes[start] as number] === 1) start++;
  if (start === end) return [];
  let stop = start;
  while (stop < to && stop - start <= LONGEST && TOKEN[bytes[stop] as number] === 1) stop++;
  while (stop > start && '.:'.includes(String.fromCharCode(bytes[stop - 1] as number))) stop--;
  const length = stop - start;
  return length < SHORTEST || length > LONGEST
    ? []
    : [{ span: { start, end: stop }, extent: { start: end, end: stop } }];
}

/** Words, paths and expressions of programs are no tokens; a token of this length holds a digit. */
function check(token: string): CheckResult {
  if (!/\d/.test(token) || !/[A-Za-z]/.test(token)) return fail('it is a word or a number');
  if (/^[A-Za-z_]+(?:[.:][A-Za-z_]\w*)+$|:\/\/|^[a-z]+(?:[-_/.][a-z]+)+\d?$/.test(token))
    return fail('it is an expression or an address');
  return unknown('a token of unknown form');
}

const shape = finder({
  literals: ['bearer'],
  before: 0,
  after: LONGEST + 10,
  maxLength: LONGEST,
  find,
  format: 'Authorization: Bearer <20 or more letters, digits and -._~+/=>',
  sample: (rng) => rng.text(ALPHABETS.base62.chars, 32 + rng.int(32)),
});

export default defineDetector({
  id: 'generic.bearer',
  title: 'bearer token',
  provider: 'HTTP',
  severity: 'medium',
  shape,
  check,
  prior: 0.55,
  sampleName: 'authorization_bearer',
  carriers: [
    'env',
    'env-quoted',
    'ini',
    'properties',
    'json-line',
    'yaml',
    'toml',
    'shell',
    'curl',
    'dockerfile',
    'terraform',
    'log',
    'patch',
    'no-newline',
    'crlf',
  ],
  decoys: (rng) => [
    'Authorization: Bearer YOUR_ACCESS_TOKEN_HERE_123',
    'Authorization: Bearer ${ACCESS_TOKEN}',
    `Bearer ${rng.text(ALPHABETS.base62.chars, 12)}`,
    'bearer: request.headers.authorization2',
    'the bearer of this certificate2024isgoodfortoday',
  ],
  docs: {
    about: 'Acts as the user or service that it was issued to, on whatever service the request goes to.',
    revoke: 'Revoke it where it was issued, and have the program read the new one from its environment.',
    source: 'https://www.rfc-editor.org/rfc/rfc6750',
  },
});
