import { DEFAULT_NEAR_BEFORE, type Near } from '../detector/index.js';
import type { Span } from '../model/index.js';

/** Whether one of the words stands near enough to the token, as a word of its own; compares without regard to ASCII case. */
export function isNear(near: Near, bytes: Uint8Array, token: Span): boolean {
  const before = near.before ?? DEFAULT_NEAR_BEFORE;
  const after = near.after ?? 0;
  const from = Math.max(0, token.start - before - longest(near.words));
  const to = Math.min(bytes.length, token.end + after + longest(near.words));
  const head = lowerCase(bytes, from, token.start);
  const tail = after > 0 ? lowerCase(bytes, token.end, to) : '';
  return near.words.some((word) => {
    const text = word.toLowerCase();
    const reach = { text, bytes };
    return (
      stands({ ...reach, within: head, base: from, least: head.length - text.length - before, most: head.length }) ||
      (after > 0 && stands({ ...reach, within: tail, base: token.end, least: 0, most: after }))
    );
  });
}

type Search = {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly within: string;
  readonly base: number;
  readonly least: number;
  readonly most: number;
};

/** Whether the word stands at one of the offsets `least` to `most` of the text, which begins at `base` of the bytes. */
function stands({ text, bytes, within, base, least, most }: Search): boolean {
  for (let at = within.indexOf(text, Math.max(0, least)); at >= 0 && at <= most; at = within.indexOf(text, at + 1)) {
    if (isOwnWord(bytes, base + at, base + at + text.length)) return true;
  }
  return false;
}

const longest = (words: readonly string[]): number => Math.max(...words.map((word) => word.length));

const lowerCase = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, to - from))
    .toString('latin1')
    .toLowerCase();

/** What programmers write on to the name of a service without a break: `datadogapikey`. */
const JOINED =
  /^(?:api|app|key|token|secret|pass|pwd|auth|access|client|cred|account|admin|user|id|url|uri|webhook|bot|org|s?_|prod|dev|test|live)/;

/**
 * Whether the letters at `start` to `end` are a word of their own and not a piece of a longer one: `cohere` in `COHERE_KEY`,
 * `cohereKey` and `cohereapikey`, but not in `coherent`.
 */
export function isOwnWord(bytes: Uint8Array, start: number, end: number): boolean {
  if (goesOn(bytes[start - 1], bytes[start]) && !startsHump(bytes, start)) return false;
  return !goesOn(bytes[end - 1], bytes[end]) || JOINED.test(lowerCase(bytes, end, Math.min(bytes.length, end + 8)));
}

const isLower = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x61 && byte <= 0x7a;
const isUpper = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x41 && byte <= 0x5a;

/** Two letters of one case, or a capital and the small letter after it. */
const goesOn = (first: number | undefined, second: number | undefined): boolean =>
  (isLower(first) && isLower(second)) || (isUpper(first) && (isUpper(second) || isLower(second)));

/** `AWSSecret`: the capital before a small letter begins a word although a capital stands before it. */
const startsHump = (bytes: Uint8Array, start: number): boolean => isUpper(bytes[start]) && isLower(bytes[start + 1]);
