import { ALPHABETS } from './alphabet.js';
import { finder } from './by-hand.js';
import { endsOf, until } from './check-decoded.js';
import { fail, jsonSegment, pass, unknown } from './check.js';
import type { CheckResult } from './define.js';
import type { Rng } from './rng.js';
import type { FinderHit, FinderShape, Found } from './shape.js';

const LONGEST = 8000;
const DOT = 0x2e;
/** Tokens of links to pictures and downloads end, in seconds, before anybody could read the commit. */
const SHORT_LIFE = 900;
const SEGMENT = ALPHABETS.base64url.has;

/** How the JSON of a header begins: its first name, with the blanks that some libraries write. */
const FIRST_NAMES = [
  'alg',
  'typ',
  'kid',
  'enc',
  'cty',
  'jku',
  'jwk',
  'x5t',
  'x5c',
  'x5u',
  'zip',
  'ver',
  'iss',
  'b64',
  'crit',
  'nonce',
  'epk',
  'p2s',
  'apu',
];
const OPENINGS = [
  ...FIRST_NAMES.map((name) => `{"${name}":`),
  '{ "alg"',
  '{ "typ"',
  '{ "kid"',
  '{\n  "alg"',
  '{\n  "typ"',
  '{\n  "kid"',
  '{\n "alg"',
  '{\n "typ"',
  '{\n\t"alg"',
  '{\n\t"typ"',
  '{\r\n  "alg"',
  '{\r\n  "typ"',
  '{\r\n "alg"',
  '{\r\n "typ"',
];

/** The base64 of a text, without its last character where that depends on what follows. */
const opening = (text: string): string =>
  Buffer.from(text)
    .toString('base64url')
    .slice(0, Math.floor((text.length * 8) / 6));

type JwtOptions = {
  /** Claims of a sample's payload; `iat` is added. */
  readonly claims: (rng: Rng) => Readonly<Record<string, unknown>>;
  readonly literals?: readonly string[];
  readonly header?: Readonly<Record<string, unknown>>;
};

/** A JSON Web Token, signed (three parts) or encrypted (five), found by the base64 of its header's first name. */
export const jwt = ({ claims, literals = [...new Set(OPENINGS.map(opening))], header }: JwtOptions): FinderShape =>
  finder({
    literals,
    before: 1,
    after: LONGEST,
    maxLength: LONGEST,
    publicPrefix: 8,
    format: '<base64url of a JSON header>.<base64url of JSON claims>.<base64url of a signature>',
    find: findJwt,
    sample: (rng) => {
      const head =
        header ??
        rng.pick([
          { alg: 'HS256', typ: 'JWT' },
          { typ: 'JWT', alg: 'RS256' },
          { kid: rng.text(ALPHABETS.base62.chars, 8), alg: 'ES256' },
        ]);
      const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${part(head)}.${part({ ...claims(rng), iat: 1_600_000_000 + rng.int(100_000_000) })}.${rng.text(ALPHABETS.base64url.chars, 43)}`;
    },
  });

function findJwt({ bytes, start, from, to }: FinderHit): readonly Found[] {
  if (start > from && SEGMENT[bytes[start - 1] as number] === 1) return [];
  const ends: number[] = [];
  let at = start;
  for (; ends.length < 5; at++) {
    while (at < to && SEGMENT[bytes[at] as number] === 1) at++;
    ends.push(at);
    if (at >= to || bytes[at] !== DOT) break;
  }
  const parts = ends.length >= 5 ? 5 : 3;
  const end = ends[parts - 1];
  if (end === undefined || (ends[2] ?? 0) - (ends[1] ?? 0) < 16) return [];
  return [{ span: { start, end }, extent: { start, end } }];
}

/** Header and claims of a token, or null where either is no JSON. */
export function readJwt(
  token: string,
): { readonly header: Readonly<Record<string, unknown>>; readonly claims: Readonly<Record<string, unknown>> } | null {
  const [first = '', second = ''] = token.split('.');
  const header = jsonSegment(first);
  const claims = jsonSegment(second);
  return header === null || claims === null ? null : { header, claims };
}

/** What the header and the claims say: no JSON is no token, no signature is no secret, and an end date is told. */
export function jwtClaimsCheck(token: string): CheckResult {
  const [first = ''] = token.split('.');
  const header = jsonSegment(first);
  const alg = header?.['alg'];
  if (header === null || typeof alg !== 'string') return fail('the header is not a JWT header');
  if (alg.toLowerCase() === 'none') return fail('it has no signature');
  if (token.split('.').length === 5)
    return typeof header['enc'] === 'string'
      ? unknown('an encrypted token')
      : fail('the header is not that of an encrypted token');
  const claims = readJwt(token)?.claims;
  if (claims === undefined) return fail('the payload is not JSON');
  if (claims['sub'] === '1234567890' && claims['name'] === 'John Doe')
    return fail('it is the token that tutorials show');
  const { exp, iat, nbf } = claims;
  const from = typeof iat === 'number' ? iat : nbf;
  if (typeof exp === 'number' && typeof from === 'number' && exp > from && exp - from <= SHORT_LIFE)
    return fail('it lived for minutes only');
  return { ...pass(`a JWT header (alg ${alg.slice(0, 16)})${until(exp)}`), ...endsOf(claims) };
}
