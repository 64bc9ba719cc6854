import type { Span } from '../model/index.js';
import type { FinderHit } from './shape.js';

/** A URL that carries a password, as user information or as a query parameter. */
export type UrlPassword = {
  readonly scheme: string;
  readonly user: string;
  readonly password: Span;
  readonly extent: Span;
};

const LONGEST_SCHEME = 24;
const LONGEST_USERINFO = 320;
const LONGEST_QUERY = 512;
const SHORTEST_PASSWORD = 3;
const [COLON, SLASH, AT] = [0x3a, 0x2f, 0x40];

const setOf = (chars: string): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) =>
    byte <= 0x20 || byte >= 0x7f || chars.includes(String.fromCharCode(byte)) ? 1 : 0,
  );
/** What ends the part of a URL that may hold user information. Braces and angle brackets are those of templates. */
const ENDS = setOf('/?"\'`<>\\|{}');
/** What a user name does not hold besides: a stray `://` of a program is seldom worth more than a byte or two. */
const USER_ENDS = setOf('/?#"\'`<>\\|{}()[],;$');
const QUERY_ENDS = setOf('"\'`<>\\|{}');
const SCHEME = /[a-z][a-z0-9+.-]*$/i;
const HOST = /^[a-z0-9[_%$]/i;

/** The password in `scheme://user:password@host` whose `://` begins at `colon`, or null. Leaves most URLs after a few bytes. */
export function readUserinfo({ bytes, from, to }: FinderHit, colon: number): UrlPassword | null {
  const start = colon + 3;
  const stop = Math.min(to, start + LONGEST_USERINFO);
  let user = start;
  // An e-mail address as user name has an @ of its own.
  while (user < stop && USER_ENDS[bytes[user] as number] === 0 && bytes[user] !== COLON) user++;
  if (bytes[user] !== COLON || user >= stop) return null;
  const at = lastAt(bytes, user + 1, stop);
  if (at - user - 1 < SHORTEST_PASSWORD || !HOST.test(String.fromCharCode(bytes[at + 1] ?? 0))) return null;
  const scheme = SCHEME.exec(latin1(bytes, Math.max(from, colon - LONGEST_SCHEME), colon))?.[0].toLowerCase() ?? '';
  return {
    scheme,
    user: latin1(bytes, start, user),
    password: { start: user + 1, end: at },
    extent: { start: colon - scheme.length, end: at + 1 },
  };
}

/** The last `@` before the path: people forget to percent-encode the one in their password. -1 where there is none. */
function lastAt(bytes: Uint8Array, from: number, stop: number): number {
  let last = -1;
  for (let at = from; at < stop && ENDS[bytes[at] as number] === 0; at++) if (bytes[at] === AT) last = at;
  return last;
}

const PARAMETER = /[?&;](?:password|passwd|pwd|pass)=([^&;]{3,128})/i;
const USER_PARAMETER = /[?&;](?:user|username|user id|uid)=([^&;]*)/i;

/** The password among the parameters of a URL that begins at `start` (`?password=…`, `;password=…`), or null. */
export function readParameter({ bytes, to }: FinderHit, start: number): UrlPassword | null {
  const stop = Math.min(to, start + LONGEST_QUERY);
  let end = start;
  while (end < stop && QUERY_ENDS[bytes[end] as number] === 0) end++;
  const text = latin1(bytes, start, end);
  const found = PARAMETER.exec(text);
  if (found === null || found[1] === undefined) return null;
  const last = start + found.index + found[0].length;
  const scheme = /^(?:jdbc:)?[a-z][a-z0-9+.-]*/i.exec(text)?.[0].toLowerCase() ?? '';
  return {
    scheme,
    user: USER_PARAMETER.exec(text)?.[1] ?? '',
    password: { start: last - found[1].length, end: last },
    extent: { start, end: last },
  };
}

/** The place of the `:` of `://` in a URL that begins at `start`, or -1. */
export function authorityAt({ bytes, to }: FinderHit, start: number): number {
  const stop = Math.min(to - 2, start + LONGEST_SCHEME * 2);
  for (let at = start; at < stop && ENDS[bytes[at] as number] === 0; at++) {
    if (bytes[at] === COLON && bytes[at + 1] === SLASH && bytes[at + 2] === SLASH) return at;
  }
  return -1;
}

const latin1 = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
